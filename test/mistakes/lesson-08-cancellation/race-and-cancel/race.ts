// wrong-error: takes whatever comes first, a failure too
type Task<T> = (signal: AbortSignal) => Promise<T>;

export async function raceAndCancel<T>(tasks: readonly Task<T>[]): Promise<T> {
  if (tasks.length === 0) throw new AggregateError([], 'nobody ran');
  const controller = new AbortController();
  const running = tasks.map(async (task) => task(controller.signal));
  try {
    return await Promise.race(running);
  } finally {
    controller.abort();
    await Promise.allSettled(running);
  }
}
