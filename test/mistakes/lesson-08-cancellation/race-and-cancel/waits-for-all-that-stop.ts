// floating-promise: waits for the others with Promise.all, and is thrown out by the first that stops
type Task<T> = (signal: AbortSignal) => Promise<T>;

export async function raceAndCancel<T>(tasks: readonly Task<T>[]): Promise<T> {
  const controller = new AbortController();
  const running = tasks.map(async (task) => task(controller.signal));
  const result = await Promise.any(running);
  controller.abort();
  await Promise.all(running);
  return result;
}
