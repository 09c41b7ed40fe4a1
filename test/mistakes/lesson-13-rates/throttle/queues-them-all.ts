// started-too-early: every call has a start of its own, one after the other
import { setTimeout as sleep } from 'node:timers/promises';
export function throttle<Args extends unknown[], T>(fn: (...args: Args) => Promise<T>, ms: number) {
  let nextAt = -Infinity;
  return async (...args: Args): Promise<T> => {
    const now = performance.now();
    const mine = Math.max(now, nextAt);
    nextAt = mine + ms;
    if (mine > now) await sleep(mine - now);
    return fn(...args);
  };
}
