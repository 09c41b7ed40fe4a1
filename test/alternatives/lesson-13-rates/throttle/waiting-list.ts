// a list of those who wait, each with its own promise
export function throttle<Args extends unknown[], T>(fn: (...args: Args) => Promise<T>, ms: number) {
  let startedAt: number | undefined;
  let latest: Args;
  let waiting: { resolve: (value: T | PromiseLike<T>) => void }[] = [];
  const run = async () => {
    startedAt = Date.now();
    const group = waiting;
    waiting = [];
    const result = (async () => fn(...latest))();
    for (const { resolve } of group) resolve(result);
  };
  return function (...args: Args): Promise<T> {
    return new Promise<T>((resolve) => {
      latest = args;
      waiting.push({ resolve });
      if (waiting.length > 1) return;
      const wait = startedAt === undefined ? 0 : startedAt + ms - Date.now();
      if (wait <= 0) void run();
      else setTimeout(run, wait);
    });
  };
}
