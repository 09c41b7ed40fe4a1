export interface RetryOptions {
  /** How often to try at most: a whole number, 1 or more. */
  readonly attempts: number;
  /** The full length of the first pause, in milliseconds. */
  readonly delayMs: number;
  /** How many times as long as the last one the full length of each further pause is. With 1, all are equally long. */
  readonly factor: number;
  /**
   * Gives a number from 0 to 1, like `Math.random`. It is called once for each pause, which then takes that share of its
   * full length. Without it, each pause takes its full length.
   */
  readonly random?: () => number;
  /** Stops the trying when it is aborted. */
  readonly signal?: AbortSignal;
}

/**
 * Tries an operation until it succeeds, or until it has failed so many times.
 *
 * It pauses between one attempt and the next; there is no pause before the first attempt and none after the last. An
 * operation that throws instead of giving a promise has failed like one that rejects.
 *
 * With a signal:
 * - Aborted from the start, it rejects with the signal's reason, and the operation is never called.
 * - Aborted in a pause, it rejects with the reason at that moment.
 * - Aborted while an attempt is under way that then fails, it rejects with the reason, and no attempt follows. Whether
 *   it waits for the end of that attempt is up to you.
 *
 * Whichever way it ends, no timer of its own and no listener on the signal is left behind.
 *
 * @param operation starts one attempt; it is called anew for each
 * @returns what the first successful attempt gives, `undefined` and `0` too
 * @throws the very error of the last attempt, when all have failed; or the signal's reason
 *
 * @example
 * // It is tried at 0 s, and if that fails at once, at 1 s, at 3 s and at 7 s: pauses of 1, 2 and 4 s.
 * const answer = await retry(() => ask('the ferry office'), { attempts: 4, delayMs: 1_000, factor: 2 });
 */
export async function retry<T>(operation: () => Promise<T>, options: RetryOptions): Promise<T> {
  throw new Error('not implemented');
}
