// threw: a throw of fn at a shared start reaches nobody who waits for it
export function throttle<A extends unknown[], T>(
  fn: (...args: A) => Promise<T>,
  ms: number,
): (...args: A) => Promise<T> {
  let last = -Infinity;
  let latest: A;
  let pending: Promise<T> | undefined;
  return async (...args: A) => {
    latest = args;
    if (pending) return pending;
    const now = performance.now();
    if (now - last >= ms) {
      last = now;
      return fn(...args);
    }
    pending = new Promise<T>((resolve) =>
      setTimeout(
        () => {
          last = performance.now();
          pending = undefined;
          resolve(fn(...latest));
        },
        last + ms - now,
      ),
    );
    return pending;
  };
}
