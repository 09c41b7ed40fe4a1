// wrong-value: one call a second, whatever the rate
import { setTimeout as sleep } from 'node:timers/promises';
export function repairRateLimiter(rate: number, perMs: number) {
  let next = -Infinity;
  return {
    async acquire() {
      const now = performance.now();
      const mine = Math.max(now, next);
      next = mine + perMs;
      await sleep(mine - now);
    },
  };
}
