/** Work that can be stopped: when its signal is aborted it cleans up, and settles once it is done with that. */
export type StoppableTask = (signal: AbortSignal) => Promise<unknown>;

/**
 * Tasks that belong together: they end together, well or badly, and none is left behind.
 *
 * The first task that fails fails the group, whatever it fails with: `null` or `''` too, though never `undefined`. The
 * signal of the others is aborted at that moment, whether anybody has called `join` by then or not. What they settle
 * with after that no longer counts, and no rejection goes unhandled.
 *
 * @example
 * const group = new TaskGroup();
 * group.spawn((signal) => copyPhotos(signal)); // would take 5 s, and stops 0.1 s after an abort
 * group.spawn((signal) => copyLetters(signal)); // fails after 1 s
 * await group.join(); // after 1.1 s it throws the error of copyLetters
 */
export class TaskGroup {
  /**
   * Starts a task right away, and does not wait for it. Tasks may spawn others.
   *
   * @param task called once, with a signal; one that throws instead of giving a promise has failed like any other, and
   *   `spawn` itself does not throw then
   * @throws the error that failed the group, when it has failed already: then the new task is not called at all
   */
  spawn(task: StoppableTask): void {
    throw new Error('not implemented');
  }

  /**
   * Waits until no task of the group is running, those included that tasks spawn in the meantime. A group without tasks
   * is done at once. When all went well, more tasks may be spawned, and joined again.
   *
   * @throws the error of the task that failed first, once all the others have settled; in every call
   */
  join(): Promise<void> {
    throw new Error('not implemented');
  }
}
