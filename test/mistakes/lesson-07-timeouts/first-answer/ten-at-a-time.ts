// batching: asks ten mirrors, and the next ten when those have failed
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

export async function firstAnswer(mirrors: readonly (() => Promise<unknown>)[], ms: number) {
  let timer: any;
  const timeout = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new TimeoutError('late')), ms);
  });
  const errors: unknown[] = [];
  try {
    for (let at = 0; at < mirrors.length; at += 10) {
      try {
        const some = mirrors.slice(at, at + 10);
        return await Promise.any(some.map(async (mirror) => Promise.race([mirror(), timeout])));
      } catch (error) {
        errors.push(...(error as AggregateError).errors);
      }
    }
    throw new AggregateError(errors);
  } finally {
    clearTimeout(timer);
  }
}
