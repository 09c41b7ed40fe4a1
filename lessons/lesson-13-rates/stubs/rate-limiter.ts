/**
 * A token bucket. Each call takes a token out; without a token, it waits for one.
 *
 * The bucket holds `rate` tokens at most, and is full at first. It fills up evenly, by one token every `perMs / rate`
 * milliseconds, parts of a token included, and stops when it is full. So after a quiet time a burst of `rate` calls goes
 * out at once, and after that one call every `perMs / rate`.
 *
 * @example
 * const limiter = new RateLimiter(2, 1_000);
 * // Five calls of `await limiter.acquire()` at once resolve after 0, 0, 500, 1_000 and 1_500 ms.
 */
export class RateLimiter {
  /**
   * @param rate how many tokens there are, and how many come back in `perMs`: a whole number, 1 or more
   * @param perMs milliseconds, a multiple of `rate`: no token is there in the middle of a millisecond
   */
  constructor(rate: number, perMs: number) {
    throw new Error('not implemented');
  }

  /**
   * Takes one token. It resolves with nothing: at once when a token is there and nobody waits (a timer of 0 ms takes 1),
   * otherwise at the moment when the token is there that is its own.
   *
   * First come, first served, however many wait, and even when somebody comes at the very moment when a token does.
   * Each limiter counts for itself. When nobody waits and the bucket is full, no timer is set.
   */
  acquire(): Promise<void> {
    throw new Error('not implemented');
  }
}
