// over-rate: rounds the distance between two calls down to whole milliseconds
import { setTimeout as sleep } from 'node:timers/promises';
export function repairRateLimiter(rate: number, perMs: number) {
  const gap = Math.floor(perMs / rate);
  let next = 0;
  return {
    async acquire(): Promise<void> {
      const now = performance.now();
      const mine = Math.max(now, next);
      next = mine + gap;
      if (mine > now) await sleep(mine - now);
    },
  };
}
