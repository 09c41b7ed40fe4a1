// wrong-value: limiters with the same numbers share one line
import { setTimeout as sleep } from 'node:timers/promises';
const next = new Map<string, number>();
export function repairRateLimiter(rate: number, perMs: number) {
  const key = `${rate}/${perMs}`;
  return {
    async acquire(): Promise<void> {
      const now = performance.now();
      const mine = Math.max(now, next.get(key) ?? 0);
      next.set(key, mine + perMs / rate);
      if (mine > now) await sleep(mine - now);
    },
  };
}
