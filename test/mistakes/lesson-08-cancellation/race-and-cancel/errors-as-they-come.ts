// wrong-value: the errors are in the order in which they came
type Task<T> = (signal: AbortSignal) => Promise<T>;

export async function raceAndCancel<T>(tasks: readonly Task<T>[]): Promise<T> {
  const controller = new AbortController();
  const errors: unknown[] = [];
  const running = tasks.map(async (task) => {
    try {
      return await task(controller.signal);
    } catch (error) {
      errors.push(error);
      throw error;
    }
  });
  try {
    return await Promise.any(running);
  } catch {
    throw new AggregateError(errors, 'all have failed');
  } finally {
    controller.abort();
    await Promise.allSettled(running);
  }
}
