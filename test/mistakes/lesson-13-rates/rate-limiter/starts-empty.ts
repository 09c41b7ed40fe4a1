// wrong-time: a bucket that has to fill up first
import { setTimeout as sleep } from 'node:timers/promises';
export class RateLimiter {
  #tokens = 0;
  #at = performance.now();
  constructor(private readonly rate: number, private readonly perMs: number) {}
  async acquire() {
    const now = performance.now();
    this.#tokens = Math.min(this.rate, this.#tokens + ((now - this.#at) * this.rate) / this.perMs) - 1;
    this.#at = now;
    if (this.#tokens < 0) await sleep((-this.#tokens * this.perMs) / this.rate);
  }
}
