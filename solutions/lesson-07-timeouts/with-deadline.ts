class TimeoutError extends Error {
  override name = 'TimeoutError';
}

/** Runs steps one after another within one budget of time; no step starts when it is used up. */
export async function withDeadline<T>(steps: readonly (() => Promise<T>)[], ms: number): Promise<T[]> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimeoutError(`The steps took longer than ${ms} ms.`)), ms);
  });
  try {
    const results: T[] = [];
    // Each step races against the same promise: the clock has been running since the first.
    for (const step of steps) results.push(await Promise.race([step(), timeout]));
    return results;
  } finally {
    clearTimeout(timer);
  }
}
