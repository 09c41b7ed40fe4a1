// wrong-time: nobody is told before all starts before it are done
import { setTimeout as sleep } from 'node:timers/promises';
export function throttle<Args extends unknown[], T>(fn: (...args: Args) => Promise<T>, ms: number) {
  let nextAt = -Infinity;
  let latest: Args;
  let shared: Promise<T> | null = null;
  let before: Promise<unknown> = Promise.resolve();
  const start = async (): Promise<T> => {
    nextAt = performance.now() + ms;
    const mine = (async () => fn(...latest))();
    const all = Promise.allSettled([before, mine]);
    before = all;
    await all;
    return mine;
  };
  return (...args: Args): Promise<T> => {
    latest = args;
    if (!shared && nextAt <= performance.now()) return start();
    shared ??= sleep(nextAt - performance.now()).then(() => {
      shared = null;
      return start();
    });
    return shared;
  };
}
