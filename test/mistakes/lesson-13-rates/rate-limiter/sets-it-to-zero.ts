// started-too-early: everybody who waits looks at the same number, waits equally long, and sets it to zero
import { setTimeout as sleep } from 'node:timers/promises';
export class RateLimiter {
  #tokens: number;
  #at = performance.now();
  constructor(private readonly rate: number, private readonly perMs: number) {
    this.#tokens = rate;
  }
  async acquire() {
    const now = performance.now();
    this.#tokens = Math.min(this.rate, this.#tokens + ((now - this.#at) * this.rate) / this.perMs);
    this.#at = now;
    if (this.#tokens >= 1) {
      this.#tokens -= 1;
    } else {
      await sleep(((1 - this.#tokens) * this.perMs) / this.rate);
      this.#tokens = 0;
    }
  }
}
