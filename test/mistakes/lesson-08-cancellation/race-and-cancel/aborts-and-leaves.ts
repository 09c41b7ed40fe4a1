// floating-promise: aborts the others and does not wait until they have stopped
type Task<T> = (signal: AbortSignal) => Promise<T>;

export async function raceAndCancel<T>(tasks: readonly Task<T>[]): Promise<T> {
  const controller = new AbortController();
  try {
    return await Promise.any(tasks.map(async (task) => task(controller.signal)));
  } finally {
    controller.abort();
  }
}
