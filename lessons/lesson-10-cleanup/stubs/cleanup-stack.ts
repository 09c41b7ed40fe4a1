/**
 * Remembers what has to be cleaned up, and does it all at the end.
 *
 * @example
 * const stack = new CleanupStack();
 * try {
 *   const oven = await heatUp();
 *   stack.defer(() => oven.coolDown());
 *   const mixer = await plugIn();
 *   stack.defer(() => mixer.unplug());
 *   await bake(oven, mixer);
 * } finally {
 *   await stack.close(); // unplugs the mixer, and then lets the oven cool down
 * }
 */
export class CleanupStack {
  /**
   * Remembers a cleanup for later, and calls nothing now.
   *
   * @throws at once, an `Error` with the message `the stack is closed`, when `close` has been called already
   */
  defer(cleanup: () => Promise<void>): void {
    throw new Error('not implemented');
  }

  /**
   * Runs the cleanups one at a time, the last deferred first, and waits for each. One that rejects, or throws at once,
   * does not keep the others from running. Without cleanups it is done at once.
   *
   * Each cleanup runs once: a second call, even while the first is still at it, runs nothing, and ends when and as the
   * first one does.
   *
   * @throws when all have run, an `AggregateError` with every error in `errors`, in the order in which they happened;
   *   also when there is just one
   */
  async close(): Promise<void> {
    throw new Error('not implemented');
  }
}
