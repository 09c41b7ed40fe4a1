// never-called: the shared start gets the arguments of the first who waited
import { setTimeout as sleep } from 'node:timers/promises';
export function throttle<Args extends unknown[], T>(fn: (...args: Args) => Promise<T>, ms: number) {
  let nextAt = -Infinity;
  let shared: Promise<T> | null = null;
  const start = async (args: Args): Promise<T> => {
    nextAt = performance.now() + ms;
    shared = null;
    return fn(...args);
  };
  return (...args: Args): Promise<T> => {
    const wait = nextAt - performance.now();
    if (shared === null && wait <= 0) return start(args);
    shared ??= sleep(wait).then(() => start(args));
    return shared;
  };
}
