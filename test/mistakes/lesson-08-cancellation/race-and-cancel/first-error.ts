// wrong-error: when all have failed, the error of one of them is thrown
type Task<T> = (signal: AbortSignal) => Promise<T>;

export async function raceAndCancel<T>(tasks: readonly Task<T>[]): Promise<T> {
  const controller = new AbortController();
  const running = tasks.map(async (task) => task(controller.signal));
  try {
    return await Promise.any(running);
  } catch (error) {
    const [first] = (error as AggregateError).errors;
    throw first ?? error;
  } finally {
    controller.abort();
    await Promise.allSettled(running);
  }
}
