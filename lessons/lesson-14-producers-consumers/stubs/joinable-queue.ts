/**
 * A queue that knows how much work is outstanding. An item is outstanding from the moment it is put until somebody
 * reports with `taskDone` that the work on it is done: getting it out is not enough.
 *
 * Room is unlimited, so putting never waits. Items come out in the order in which they were put, each once, and those
 * who wait in `get` are served first come, first served. Any value is an item, `undefined` and `null` too. Nobody waits
 * by asking again and again: no timers.
 *
 * @example
 * const queue = new JoinableQueue<string>();
 * queue.put('report.pdf');
 * const joining = queue.join(); // waits: one item is outstanding
 * await queue.get(); // 'report.pdf'; it is still outstanding
 * queue.taskDone(); // now `joining` resolves
 */
export class JoinableQueue<T> {
  /** Puts an item in; it is outstanding from now on. */
  put(item: T): void {
    throw new Error('not implemented');
  }

  /** Resolves to the oldest item, which is then out of the queue; waits for one while there is none. */
  get(): Promise<T> {
    throw new Error('not implemented');
  }

  /**
   * Reports that the work on one item is done.
   *
   * @throws RangeError when nothing is outstanding; the queue goes on as if this call had not been made
   */
  taskDone(): void {
    throw new Error('not implemented');
  }

  /**
   * Resolves at the moment when nothing is outstanding any more, at once when that is so already. Items that are put
   * meanwhile count. Several may wait at a time, and after that the queue can be used, and joined, again.
   */
  join(): Promise<void> {
    throw new Error('not implemented');
  }
}
