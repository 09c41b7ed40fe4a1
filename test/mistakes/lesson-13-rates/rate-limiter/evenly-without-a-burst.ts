// wrong-time: one after the other from the first call on, without a burst
import { setTimeout as sleep } from 'node:timers/promises';
export class RateLimiter {
  #next = -Infinity;
  constructor(private readonly rate: number, private readonly perMs: number) {}
  async acquire() {
    const now = performance.now();
    const mine = Math.max(now, this.#next);
    this.#next = mine + this.perMs / this.rate;
    if (mine > now) await sleep(mine - now);
  }
}
