// never-called: waits until nobody has called for a while
export function throttle<Args extends unknown[], T>(fn: (...args: Args) => Promise<T>, ms: number) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: ((result: Promise<T>) => void)[] = [];
  return (...args: Args): Promise<T> =>
    new Promise<T>((resolve) => {
      waiting.push(resolve);
      clearTimeout(timer);
      timer = setTimeout(() => {
        const group = waiting;
        waiting = [];
        const result = (async () => fn(...args))();
        for (const each of group) each(result);
      }, ms);
    });
}
