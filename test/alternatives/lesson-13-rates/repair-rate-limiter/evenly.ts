// one call every perMs / rate, from a single number: when the next one may go
import { setTimeout as sleep } from 'node:timers/promises';
export function repairRateLimiter(rate: number, perMs: number) {
  let next = -Infinity;
  return {
    async acquire(): Promise<void> {
      const now = performance.now();
      const mine = Math.max(now, next);
      next = mine + perMs / rate;
      if (mine > now) await sleep(mine - now);
    },
  };
}
