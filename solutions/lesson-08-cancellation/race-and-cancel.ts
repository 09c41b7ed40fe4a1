type StoppableTask<T> = (signal: AbortSignal) => Promise<T>;

/** Gives the first success, when all other tasks have been aborted and have settled. */
export async function raceAndCancel<T>(tasks: readonly StoppableTask<T>[]): Promise<T> {
  const controller = new AbortController();
  // In an async function, a task that throws rejects its own promise, and the others still start.
  const running = tasks.map(async (task) => task(controller.signal));
  try {
    return await Promise.any(running);
  } finally {
    controller.abort();
    await Promise.allSettled(running);
  }
}
