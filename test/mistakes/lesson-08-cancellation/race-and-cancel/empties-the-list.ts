// changed-input: takes the tasks out of the list
type Task<T> = (signal: AbortSignal) => Promise<T>;

export async function raceAndCancel<T>(tasks: Task<T>[]): Promise<T> {
  const controller = new AbortController();
  const running = tasks.splice(0).map(async (task) => task(controller.signal));
  try {
    return await Promise.any(running);
  } finally {
    controller.abort();
    await Promise.allSettled(running);
  }
}
