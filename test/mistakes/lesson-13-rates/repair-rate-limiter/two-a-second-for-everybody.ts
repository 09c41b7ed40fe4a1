// wrong-value: two a second is written into it
import { setTimeout as sleep } from 'node:timers/promises';
export function repairRateLimiter() {
  let next = -Infinity;
  return {
    async acquire() {
      const now = performance.now();
      const mine = Math.max(now, next);
      next = mine + 500;
      if (mine > now) await sleep(mine - now);
    },
  };
}
