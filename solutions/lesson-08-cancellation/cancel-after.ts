type StoppableTask<T> = (signal: AbortSignal) => Promise<T>;

/** Aborts the task when it takes longer than `ms`, and settles as the task does, when it does. */
export async function cancelAfter<T>(task: StoppableTask<T>, ms: number): Promise<T> {
  // The timer of such a signal keeps no program running, so there is nothing to clear.
  return task(AbortSignal.timeout(ms));
}
