// wrong-order: who waits looks again when it wakes, and a newcomer has been quicker
import { setTimeout as sleep } from 'node:timers/promises';
export function repairRateLimiter(rate: number, perMs: number) {
  let recent: number[] = [];
  return {
    async acquire(): Promise<void> {
      for (;;) {
        const now = performance.now();
        recent = recent.filter((time) => time > now - perMs);
        if (recent.length < rate) break;
        await sleep(recent[0]! + perMs - now);
      }
      recent.push(performance.now());
    },
  };
}
