// wrong-time: buckets with the same numbers are one
import { setTimeout as sleep } from 'node:timers/promises';
const full = new Map<string, number>();
export class RateLimiter {
  constructor(
    private readonly rate: number,
    private readonly perMs: number,
  ) {}
  async acquire(): Promise<void> {
    const key = `${this.rate} ${this.perMs}`;
    const now = Date.now();
    const at = Math.max(now, full.get(key) ?? 0) + this.perMs / this.rate;
    full.set(key, at);
    const wait = at - this.perMs - now;
    if (wait > 0) await sleep(wait);
  }
}
