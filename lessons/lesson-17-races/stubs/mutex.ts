/**
 * A lock: of all the work that is handed to one mutex, never more than one piece is under way.
 *
 * First come, first served: work starts in the order of the calls, at once when nothing is under way or waiting, and
 * otherwise the moment the piece before it has ended, whether that succeeded or failed. Nobody who comes later gets in
 * before those who wait, not even in the same millisecond. However many wait, no timer is set for them, and nothing looks
 * again and again. Each mutex is a lock of its own.
 *
 * Calling `runExclusive` from within the work and awaiting it there waits for ever: that is not asked for.
 */
export class Mutex {
  /**
   * Runs the work alone, when its turn has come.
   *
   * @param work called once, without arguments that matter; it gives a promise or a plain value
   * @returns a promise of what the work gives, `undefined` and `0` too
   * @throws what the work throws or rejects with, the very error
   *
   * @example
   * const mutex = new Mutex();
   * // Two pieces of 1 s take 2 s.
   * await Promise.all([mutex.runExclusive(() => sleep(1_000, 'a')), mutex.runExclusive(() => sleep(1_000, 'b'))]); // ['a', 'b']
   */
  runExclusive<T>(work: () => T | Promise<T>): Promise<T> {
    throw new Error('not implemented');
  }
}
