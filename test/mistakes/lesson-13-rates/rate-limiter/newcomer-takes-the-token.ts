// wrong-order: who comes when a token does takes it, and the one who waited for it waits on
import { setTimeout as sleep } from 'node:timers/promises';
export class RateLimiter {
  #tokens: number;
  #at = performance.now();
  constructor(private readonly rate: number, private readonly perMs: number) {
    this.#tokens = rate;
  }
  #fill() {
    const now = performance.now();
    this.#tokens = Math.min(this.rate, this.#tokens + ((now - this.#at) * this.rate) / this.perMs);
    this.#at = now;
  }
  async acquire() {
    this.#fill();
    while (this.#tokens < 1) {
      await sleep(((1 - this.#tokens) * this.perMs) / this.rate);
      this.#fill();
    }
    this.#tokens -= 1;
  }
}
