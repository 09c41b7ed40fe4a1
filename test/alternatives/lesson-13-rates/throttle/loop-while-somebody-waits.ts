// a loop that runs while there is something to start
import { setTimeout as sleep } from 'node:timers/promises';
export function throttle<Args extends unknown[], T>(fn: (...args: Args) => Promise<T>, ms: number) {
  let next: { args: Args; go: (result: Promise<T>) => void; result: Promise<T> } | undefined;
  let running = false;
  async function loop() {
    running = true;
    while (next) {
      const { args, go } = next;
      next = undefined;
      go(new Promise((resolve) => resolve(fn(...args))));
      await sleep(ms);
    }
    running = false;
  }
  return (...args: Args): Promise<T> => {
    if (next) next.args = args;
    else {
      let go!: (result: Promise<T>) => void;
      next = { args, result: new Promise<T>((resolve) => (go = resolve)), go: (r) => go(r) };
    }
    const { result } = next;
    if (!running) void loop();
    return result;
  };
}
