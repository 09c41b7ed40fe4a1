// wrong-error: a throw of fn comes out at once, and is no rejection
import { setTimeout as sleep } from 'node:timers/promises';
export function throttle<Args extends unknown[], T>(fn: (...args: Args) => Promise<T>, ms: number) {
  let nextAt = -Infinity;
  let shared: Promise<T> | null = null;
  let latest: Args;
  const start = (): Promise<T> => {
    nextAt = performance.now() + ms;
    shared = null;
    return fn(...latest);
  };
  return (...args: Args): Promise<T> => {
    latest = args;
    const wait = nextAt - performance.now();
    if (shared === null && wait <= 0) return start();
    shared ??= sleep(wait).then(start);
    return shared;
  };
}
