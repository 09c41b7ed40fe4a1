// wrong-time: a static bucket, and whoever comes first makes it
import { setTimeout as sleep } from 'node:timers/promises';
export class RateLimiter {
  static fullAt = -Infinity;
  constructor(private readonly rate: number, private readonly perMs: number) {}
  async acquire() {
    const now = Date.now();
    RateLimiter.fullAt = Math.max(now, RateLimiter.fullAt) + this.perMs / this.rate;
    const wait = RateLimiter.fullAt - this.perMs - now;
    if (wait > 0) await sleep(wait);
  }
}
