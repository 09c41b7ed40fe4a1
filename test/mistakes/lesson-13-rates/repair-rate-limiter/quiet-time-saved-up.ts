// over-rate: turns that nobody took in a quiet time are all taken later, at once
import { setTimeout as sleep } from 'node:timers/promises';
export function repairRateLimiter(rate: number, perMs: number) {
  let turn = performance.now();
  return {
    async acquire() {
      const wait = turn - performance.now();
      turn += perMs / rate;
      if (wait > 0) await sleep(wait);
    },
  };
}
