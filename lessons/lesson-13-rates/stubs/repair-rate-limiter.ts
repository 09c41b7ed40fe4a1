import { setTimeout as sleep } from 'node:timers/promises';

/** Something that calls have to pass on their way to a service. */
export interface RateLimit {
  /** Resolves when the caller may start its one call. */
  acquire(): Promise<void>;
}

/**
 * Makes a limiter for a service that takes `rate` calls per `perMs`.
 *
 * This is what its users report: at 2 calls a second, ten calls that are made together go out like this: two at 0 s,
 * the other eight all at 0.5 s. The service answers most of them with "429 Too Many Requests". And even when the calls
 * come quietly, one by one, there are seconds with three of them in it.
 *
 * It should do this:
 * - In any span of `perMs`, wherever it begins, `rate` calls go out at most. A call and another one exactly `perMs`
 *   later do not lie in one span.
 * - No call waits longer than it would if calls went out evenly, one every `perMs / rate`. So ten calls at 2 a second
 *   are all out by 4.5 s. (To let two go at each full second, with the last at 4 s, keeps both rules as well.)
 * - First come, first served, however many wait. When nobody has called for `perMs` and nobody waits, no timer is set.
 * - Each limiter counts for itself.
 * - Timers are not exact: 5 ms more or less do not count, in any of this.
 *
 * @param rate how many calls: a whole number, 1 or more
 * @param perMs in how many milliseconds
 *
 * @example
 * const limit = repairRateLimiter(2, 1_000);
 * await limit.acquire(); // and now the call
 */
export function repairRateLimiter(rate: number, perMs: number): RateLimit {
  let tokens = rate;
  let countedAt = performance.now();

  return {
    async acquire() {
      const now = performance.now();
      tokens = Math.min(rate, tokens + ((now - countedAt) * rate) / perMs);
      countedAt = now;
      if (tokens >= 1) {
        tokens -= 1;
      } else {
        await sleep(((1 - tokens) * perMs) / rate);
        tokens = 0;
      }
    },
  };
}
