// started-too-early: the bucket goes on filling above its rim while it is quiet
import { setTimeout as sleep } from 'node:timers/promises';
export class RateLimiter {
  #tokens: number;
  #at = performance.now();
  constructor(private readonly rate: number, private readonly perMs: number) {
    this.#tokens = rate;
  }
  async acquire() {
    const now = performance.now();
    this.#tokens += ((now - this.#at) * this.rate) / this.perMs - 1;
    this.#at = now;
    if (this.#tokens < 0) await sleep((-this.#tokens * this.perMs) / this.rate);
  }
}
