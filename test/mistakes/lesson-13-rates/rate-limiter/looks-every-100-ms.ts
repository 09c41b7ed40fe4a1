// wrong-time: looks for a token every 100 ms
import { setTimeout as sleep } from 'node:timers/promises';
export class RateLimiter {
  #tokens: number;
  #at = performance.now();
  #line: object[] = [];
  constructor(private readonly rate: number, private readonly perMs: number) {
    this.#tokens = rate;
  }
  #fill() {
    const now = performance.now();
    this.#tokens = Math.min(this.rate, this.#tokens + ((now - this.#at) * this.rate) / this.perMs);
    this.#at = now;
  }
  async acquire() {
    const me = {};
    this.#line.push(me);
    this.#fill();
    while (this.#tokens < 1 || this.#line[0] !== me) {
      await sleep(100);
      this.#fill();
    }
    this.#line.shift();
    this.#tokens -= 1;
  }
}
