// wrong-time: pours all tokens in at once, every perMs
import { setTimeout as sleep } from 'node:timers/promises';
export class RateLimiter {
  #booked: number[];
  constructor(rate: number, private readonly perMs: number) {
    this.#booked = new Array<number>(rate).fill(-Infinity);
  }
  async acquire() {
    const now = performance.now();
    const mine = Math.max(now, this.#booked.shift()! + this.perMs);
    this.#booked.push(mine);
    if (mine > now) await sleep(mine - now);
  }
}
