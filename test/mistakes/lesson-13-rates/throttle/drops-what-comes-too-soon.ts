// never-called: gives the last result to whoever comes too soon, and forgets the call
export function throttle<Args extends unknown[], T>(fn: (...args: Args) => Promise<T>, ms: number) {
  let nextAt = -Infinity;
  let last: Promise<T>;
  return (...args: Args): Promise<T> => {
    if (performance.now() >= nextAt) {
      nextAt = performance.now() + ms;
      last = (async () => fn(...args))();
    }
    return last;
  };
}
