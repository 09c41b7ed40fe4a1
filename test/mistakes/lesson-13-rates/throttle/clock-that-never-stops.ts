// leaked-timer: an interval looks for those who wait, for ever
export function throttle<Args extends unknown[], T>(fn: (...args: Args) => Promise<T>, ms: number) {
  let waiting: ((result: Promise<T>) => void)[] = [];
  let latest: Args;
  let clock: ReturnType<typeof setInterval> | undefined;
  let hot = false;
  const start = async (): Promise<T> => fn(...latest);
  const tick = () => {
    hot = waiting.length > 0;
    if (!hot) return;
    const group = waiting;
    waiting = [];
    const result = start();
    for (const each of group) each(result);
  };
  return (...args: Args): Promise<T> => {
    latest = args;
    if (!hot) {
      hot = true;
      clearInterval(clock);
      clock = setInterval(tick, ms);
      return start();
    }
    return new Promise((resolve) => waiting.push(resolve));
  };
}
