// wrong-error: a falsy result does not count
type Task<T> = (signal: AbortSignal) => Promise<T>;

export async function raceAndCancel<T>(tasks: readonly Task<T>[]): Promise<T> {
  const controller = new AbortController();
  const running = tasks.map(async (task) => {
    const result = await task(controller.signal);
    if (!result) throw new Error('no result');
    return result;
  });
  try {
    return await Promise.any(running);
  } finally {
    controller.abort();
    await Promise.allSettled(running);
  }
}
