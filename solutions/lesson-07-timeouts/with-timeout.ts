class TimeoutError extends Error {
  override name = 'TimeoutError';
}

/** Calls a task and waits for it no longer than `ms`; leaves no timer behind. */
export async function withTimeout<T>(task: () => Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimeoutError(`The task took longer than ${ms} ms.`)), ms);
  });
  try {
    // The race listens to the loser, too: a task that fails later is nobody's surprise.
    return await Promise.race([task(), timeout]);
  } finally {
    clearTimeout(timer);
  }
}
