// threw: takes a result of null for the end of the time
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

export async function withDeadline<T>(steps: readonly (() => Promise<T>)[], ms: number): Promise<T[]> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms);
  });
  const results: T[] = [];
  try {
    for (const step of steps) {
      const result = await Promise.race([step(), timeout]);
      if (result === null) throw new TimeoutError('late');
      results.push(result);
    }
    return results;
  } finally {
    clearTimeout(timer);
  }
}
