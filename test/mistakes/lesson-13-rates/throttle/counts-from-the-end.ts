// wrong-time: counts the time from the end of a call, and not from its start
import { setTimeout as sleep } from 'node:timers/promises';
export function throttle<Args extends unknown[], T>(fn: (...args: Args) => Promise<T>, ms: number) {
  let idle: Promise<unknown> = Promise.resolve();
  let nextAt = -Infinity;
  let shared: Promise<T> | null = null;
  let latest: Args;
  const start = async (): Promise<T> => {
    shared = null;
    nextAt = Infinity;
    try {
      const result = fn(...latest);
      idle = result.catch(() => undefined).then(() => (nextAt = performance.now() + ms));
      return await result;
    } catch (error) {
      nextAt = performance.now() + ms;
      throw error;
    }
  };
  return (...args: Args): Promise<T> => {
    latest = args;
    if (shared === null && performance.now() >= nextAt) return start();
    shared ??= idle.then(() => sleep(Math.max(0, nextAt - performance.now()))).then(start);
    return shared;
  };
}
