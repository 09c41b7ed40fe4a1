/** Work that can be stopped: when its signal is aborted it cleans up, and settles once it is done with that. */
export type StoppableTask<T> = (signal: AbortSignal) => Promise<T>;

/**
 * Runs a task, and tells it to stop when it takes too long.
 *
 * The task always has the last word. What this gives back settles when the task settles and not before, however long
 * the cleaning up takes, and in the same way as the task.
 *
 * @param task called once, at once, with a signal
 * @param ms how long the task may take; if it has not settled by then, its signal is aborted, and the reason is an
 *   error with the name `TimeoutError`
 * @returns what the task gives, also if it gives it after the abort: the part of its work that was done, for instance
 * @throws the error of the task, before the abort or after; a task that throws at once rejects the promise as well.
 *   However it ends, no timer is left that keeps the program running
 *
 * @example
 * // Stopped at 2 s, and then it takes 0.5 s to close its files.
 * await cancelAfter((signal) => backUp('photos', signal), 2_000); // throws a TimeoutError after 2.5 s
 */
export function cancelAfter<T>(task: StoppableTask<T>, ms: number): Promise<T> {
  throw new Error('not implemented');
}
