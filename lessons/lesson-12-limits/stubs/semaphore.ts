/**
 * A number of places, and a line of those who wait for one.
 *
 * @example
 * const places = new Semaphore(2);
 * await places.acquire(); // at once
 * await places.acquire(); // at once
 * const third = places.acquire(); // waits
 * places.release();
 * await third; // now it has a place
 */
export class Semaphore {
  /**
   * Each semaphore counts for itself; all its places are free at first.
   *
   * @param places how many may hold a place at a time: a whole number, 1 or more
   * @throws RangeError for `0`, a negative number, a fraction or `NaN`, with a message that says why
   */
  constructor(places: number) {
    throw new Error('not implemented');
  }

  /**
   * Takes a place. It resolves with nothing: at once when a place is free, otherwise at the moment when it is this
   * call's turn.
   *
   * First come, first served: a place that is given back belongs to whoever has waited longest, even when somebody
   * else asks for one at that very moment. However many wait, no timer is set for them.
   */
  acquire(): Promise<void> {
    throw new Error('not implemented');
  }

  /**
   * Gives a place back.
   *
   * @throws Error at once when no place is taken, with a message that says why; the semaphore stays as it was, and goes
   *   on working
   */
  release(): void {
    throw new Error('not implemented');
  }
}
