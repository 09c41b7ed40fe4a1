import { setTimeout as sleep } from 'node:timers/promises';

/** Makes a function that starts `fn` once in `ms` at most; calls that come too soon share the next start. */
export function throttle<Args extends unknown[], T>(
  fn: (...args: Args) => Promise<T>,
  ms: number,
): (...args: Args) => Promise<T> {
  let nextAt = -Infinity;
  let latest: Args;
  let shared: Promise<T> | null = null;

  async function start(): Promise<T> {
    nextAt = performance.now() + ms;
    return fn(...latest);
  }
  return (...args) => {
    latest = args;
    if (shared === null && nextAt <= performance.now()) return start();
    shared ??= sleep(nextAt - performance.now()).then(() => {
      // Whoever comes from now on belongs to the next start.
      shared = null;
      return start();
    });
    return shared;
  };
}
