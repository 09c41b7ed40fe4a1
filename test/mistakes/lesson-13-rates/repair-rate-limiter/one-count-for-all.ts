// wrong-value: all limiters book in one list
import { setTimeout as sleep } from 'node:timers/promises';
let next = -Infinity;
export function repairRateLimiter(rate: number, perMs: number) {
  return {
    async acquire() {
      const now = performance.now();
      const mine = Math.max(now, next);
      next = mine + perMs / rate;
      if (mine > now) await sleep(mine - now);
    },
  };
}
