// sequential-await: asks the next mirror when the one before it has failed
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
    for (const mirror of mirrors) {
      try {
        return await Promise.race([mirror(), timeout]);
      } catch (error) {
        errors.push(error);
      }
    }
    throw new AggregateError(errors);
  } finally {
    clearTimeout(timer);
  }
}
