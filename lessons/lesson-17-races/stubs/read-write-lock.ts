/**
 * A lock with two doors: any number of readers may be at work together, and a writer only alone.
 *
 * First come, first served, so that nobody waits for ever: a reader starts when all writers who came before it have
 * ended; a writer starts when everybody who came before it has ended. So a reader who comes while a writer waits lines
 * up behind that writer. Each starts at once, or the moment the last one it waits for has ended, whether that succeeded
 * or failed. Each lock is a lock of its own. No timers are left behind.
 *
 * @example
 * const lock = new ReadWriteLock();
 * // Two reads of 1 s together, then a write of 1 s: 2 s.
 * await Promise.all([lock.read(readA), lock.read(readB), lock.write(save)]); // what each of them gave
 */
export class ReadWriteLock {
  /**
   * Runs work that only reads, together with other such work.
   *
   * @param work called once, without arguments that matter; it gives a promise or a plain value
   * @returns a promise of what the work gives, `undefined` and `0` too
   * @throws what the work throws or rejects with, the very error
   */
  read<T>(work: () => T | Promise<T>): Promise<T> {
    throw new Error('not implemented');
  }

  /**
   * Runs work that changes something, alone.
   *
   * @param work called once, without arguments that matter; it gives a promise or a plain value
   * @returns a promise of what the work gives, `undefined` and `0` too
   * @throws what the work throws or rejects with, the very error
   */
  write<T>(work: () => T | Promise<T>): Promise<T> {
    throw new Error('not implemented');
  }
}
