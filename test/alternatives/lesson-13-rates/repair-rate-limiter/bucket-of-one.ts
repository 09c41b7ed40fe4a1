// the given bucket with room for one token, and a debt
import { setTimeout as sleep } from 'node:timers/promises';
export function repairRateLimiter(rate: number, perMs: number) {
  let tokens = 1;
  let countedAt = performance.now();
  return {
    async acquire(): Promise<void> {
      const now = performance.now();
      tokens = Math.min(1, tokens + ((now - countedAt) * rate) / perMs);
      countedAt = now;
      tokens -= 1;
      if (tokens < 0) await sleep((-tokens * perMs) / rate);
    },
  };
}
