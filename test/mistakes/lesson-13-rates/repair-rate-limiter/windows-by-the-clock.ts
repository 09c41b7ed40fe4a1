// over-rate: counts by full seconds; the end of one and the beginning of the next lie side by side
import { setTimeout as sleep } from 'node:timers/promises';
export function repairRateLimiter(rate: number, perMs: number) {
  let window = -1;
  let used = 0;
  return {
    async acquire() {
      const now = performance.now();
      const current = Math.floor(now / perMs);
      if (current > window) [window, used] = [current, 0];
      if (used === rate) [window, used] = [window + 1, 0];
      used += 1;
      const wait = window * perMs - now;
      if (wait > 0) await sleep(wait);
    },
  };
}
