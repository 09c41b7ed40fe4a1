// never-settles: those whose arguments were replaced never hear of it
export function throttle<Args extends unknown[], T>(fn: (...args: Args) => Promise<T>, ms: number) {
  let nextAt = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const start = async (args: Args): Promise<T> => {
    nextAt = performance.now() + ms;
    return fn(...args);
  };
  return (...args: Args): Promise<T> => {
    const wait = nextAt - performance.now();
    if (wait <= 0) return start(args);
    clearTimeout(timer);
    return new Promise<T>((resolve) => {
      timer = setTimeout(() => resolve(start(args)), wait);
    });
  };
}
