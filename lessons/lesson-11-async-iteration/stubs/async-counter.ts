/**
 * Counts from `start` up to, and not including, `end`, and waits before each number. An async iterator, written by hand.
 *
 * A counter from 5 up to 3 has no numbers. Nothing begins before `next` is called. A counter can be counted through
 * once; two counters have nothing to do with each other.
 *
 * @example
 * for await (const n of new AsyncCounter(1, 4, 500)) console.log(n); // 1 after 0.5 s, 2 after 1 s, 3 after 1.5 s
 */
export class AsyncCounter implements AsyncIterableIterator<number> {
  /** @param ms how long to wait before each number, in milliseconds */
  constructor(start: number, end: number, ms: number) {
    throw new Error('not implemented');
  }

  /** @returns this counter itself, so that `for await` takes it */
  [Symbol.asyncIterator](): this {
    throw new Error('not implemented');
  }

  /**
   * Waits, and gives the next number. When there is none, now or at any later call, there is no wait.
   *
   * It may be called again before the last call has answered: each call gets a number of its own, in the order of the
   * calls.
   *
   * @returns `{ value, done: false }` with the number, or `{ value: undefined, done: true }` at the end
   */
  async next(): Promise<IteratorResult<number, undefined>> {
    throw new Error('not implemented');
  }

  /**
   * Ends the counter for good: from here on, `next` finds no number. `for await` calls it when its body is left early.
   *
   * @returns `{ value: undefined, done: true }`
   */
  async return(): Promise<IteratorResult<number, undefined>> {
    throw new Error('not implemented');
  }
}
