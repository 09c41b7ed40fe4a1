// wrong-time: throttling the same function twice is throttling it once
import { setTimeout as sleep } from 'node:timers/promises';
const clocks = new WeakMap<object, { nextAt: number }>();
export function throttle<Args extends unknown[], T>(fn: (...args: Args) => Promise<T>, ms: number) {
  const clock = clocks.get(fn) ?? { nextAt: -Infinity };
  clocks.set(fn, clock);
  let latest: Args;
  let shared: Promise<T> | null = null;
  const start = async (): Promise<T> => {
    clock.nextAt = performance.now() + ms;
    return fn(...latest);
  };
  return (...args: Args): Promise<T> => {
    latest = args;
    if (!shared && clock.nextAt <= performance.now()) return start();
    shared ??= sleep(clock.nextAt - performance.now()).then(() => {
      shared = null;
      return start();
    });
    return shared;
  };
}
