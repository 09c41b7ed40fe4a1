// over-rate: everybody sleeps for a whole second, and all wake together
import { setTimeout as sleep } from 'node:timers/promises';
export function repairRateLimiter(rate: number, perMs: number) {
  let tokens = rate;
  return {
    async acquire() {
      if (tokens >= 1) {
        tokens -= 1;
      } else {
        await sleep(perMs);
        tokens = rate - 1;
      }
    },
  };
}
