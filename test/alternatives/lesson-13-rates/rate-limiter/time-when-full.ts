// no tokens at all: only the time when the bucket will be full again
import { setTimeout as sleep } from 'node:timers/promises';
export class RateLimiter {
  #fullAt = -Infinity;
  constructor(
    private readonly rate: number,
    private readonly perMs: number,
  ) {}
  async acquire(): Promise<void> {
    const now = Date.now();
    this.#fullAt = Math.max(now, this.#fullAt) + this.perMs / this.rate;
    const wait = this.#fullAt - this.perMs - now;
    if (wait > 0) await sleep(wait);
  }
}
