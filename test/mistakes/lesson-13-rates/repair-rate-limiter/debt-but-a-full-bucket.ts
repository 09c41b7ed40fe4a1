// over-rate: books before it waits, and still starts with a full bucket that fills up
import { setTimeout as sleep } from 'node:timers/promises';
export function repairRateLimiter(rate: number, perMs: number) {
  let tokens = rate;
  let countedAt = performance.now();
  return {
    async acquire() {
      const now = performance.now();
      tokens = Math.min(rate, tokens + ((now - countedAt) * rate) / perMs) - 1;
      countedAt = now;
      if (tokens < 0) await sleep((-tokens * perMs) / rate);
    },
  };
}
