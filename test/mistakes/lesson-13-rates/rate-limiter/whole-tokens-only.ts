// wrong-time: throws away the part of a token that has come back already
import { setTimeout as sleep } from 'node:timers/promises';
export class RateLimiter {
  #tokens: number;
  #at = performance.now();
  constructor(private readonly rate: number, private readonly perMs: number) {
    this.#tokens = rate;
  }
  async acquire() {
    const now = performance.now();
    const back = Math.floor(((now - this.#at) * this.rate) / this.perMs);
    if (back > 0 || this.#tokens === this.rate) {
      this.#tokens = Math.min(this.rate, this.#tokens + back);
      this.#at = now;
    }
    this.#tokens -= 1;
    if (this.#tokens < 0) await sleep((-this.#tokens * this.perMs) / this.rate);
  }
}
