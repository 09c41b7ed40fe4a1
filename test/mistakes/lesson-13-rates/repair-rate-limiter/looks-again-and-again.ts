// over-rate: looks again after each wait, so that nobody goes without a token; but the bucket was full, and fills up
import { setTimeout as sleep } from 'node:timers/promises';
export function repairRateLimiter(rate: number, perMs: number) {
  let tokens = rate;
  let countedAt = performance.now();
  const fill = () => {
    const now = performance.now();
    tokens = Math.min(rate, tokens + ((now - countedAt) * rate) / perMs);
    countedAt = now;
  };
  return {
    async acquire() {
      fill();
      while (tokens < 1) {
        await sleep(((1 - tokens) * perMs) / rate);
        fill();
      }
      tokens -= 1;
    },
  };
}
