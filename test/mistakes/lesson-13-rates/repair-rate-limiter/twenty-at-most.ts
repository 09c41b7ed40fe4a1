// threw: has room for twenty who wait, and sends the others away
import { setTimeout as sleep } from 'node:timers/promises';
export function repairRateLimiter(rate: number, perMs: number) {
  let next = -Infinity;
  return {
    async acquire() {
      const now = performance.now();
      const mine = Math.max(now, next);
      if (mine - now > (20 * perMs) / rate) throw new Error('too many calls');
      next = mine + perMs / rate;
      if (mine > now) await sleep(mine - now);
    },
  };
}
