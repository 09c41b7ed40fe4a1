import { setTimeout as sleep } from 'node:timers/promises';

/** A token bucket: it holds `rate` tokens, and as many come back in `perMs`. */
export class RateLimiter {
  #tokens: number;
  #countedAt = performance.now();

  constructor(
    private readonly rate: number,
    private readonly perMs: number,
  ) {
    this.#tokens = rate;
  }

  async acquire(): Promise<void> {
    const now = performance.now();
    // Taken before the wait, down to below zero: whoever waits is owed a token of its own.
    this.#tokens = Math.min(this.rate, this.#tokens + ((now - this.#countedAt) * this.rate) / this.perMs) - 1;
    this.#countedAt = now;
    if (this.#tokens < 0) await sleep((-this.#tokens * this.perMs) / this.rate);
  }
}
