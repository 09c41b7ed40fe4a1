// wrong-value: a start that fails does not count
import { setTimeout as sleep } from 'node:timers/promises';
export function throttle<Args extends unknown[], T>(fn: (...args: Args) => Promise<T>, ms: number) {
  let nextAt = -Infinity;
  let shared: Promise<T> | null = null;
  let latest: Args;
  const start = async (): Promise<T> => {
    shared = null;
    const before = nextAt;
    nextAt = performance.now() + ms;
    try {
      return await fn(...latest);
    } catch (error) {
      nextAt = before;
      throw error;
    }
  };
  return (...args: Args): Promise<T> => {
    latest = args;
    const wait = nextAt - performance.now();
    if (shared === null && wait <= 0) return start();
    shared ??= sleep(wait).then(start);
    return shared;
  };
}
