import { setTimeout as sleep } from 'node:timers/promises';

export interface RateLimit {
  acquire(): Promise<void>;
}

/** Makes a limiter that lets `rate` calls out in any span of `perMs`, wherever it begins. */
export function repairRateLimiter(rate: number, perMs: number): RateLimit {
  // When the last `rate` calls go out. Those who still wait have booked their time: nobody else takes it.
  const booked = new Array<number>(rate).fill(-Infinity);

  return {
    async acquire() {
      const now = performance.now();
      const mine = Math.max(now, Number(booked.shift()) + perMs);
      booked.push(mine);
      if (mine > now) await sleep(mine - now);
    },
  };
}
