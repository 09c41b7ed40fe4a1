// wrong-error: a task that throws at once rejects the whole
type Task<T> = (signal: AbortSignal) => Promise<T>;

export async function raceAndCancel<T>(tasks: readonly Task<T>[]): Promise<T> {
  const controller = new AbortController();
  const running = tasks.map((task) => task(controller.signal));
  try {
    return await Promise.any(running);
  } finally {
    controller.abort();
    await Promise.allSettled(running);
  }
}
