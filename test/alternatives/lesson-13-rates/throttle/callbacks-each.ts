// each caller has its own resolve and reject
export function throttle<Args extends unknown[], T>(fn: (...args: Args) => Promise<T>, ms: number) {
  let last: number | undefined;
  let waiting: { resolve: (v: T) => void; reject: (e: unknown) => void }[] = [];
  let args: Args;
  function fire(): void {
    const told = waiting;
    waiting = [];
    last = Date.now();
    let p: Promise<T>;
    try {
      p = Promise.resolve(fn.apply(null, args));
    } catch (e) {
      p = Promise.reject(e);
    }
    p.then((v) => told.forEach((t) => t.resolve(v)), (e) => told.forEach((t) => t.reject(e)));
  }
  return function (...now: Args): Promise<T> {
    args = now;
    return new Promise<T>((resolve, reject) => {
      const first = waiting.push({ resolve, reject }) === 1;
      if (!first) return;
      const left = last === undefined ? 0 : last + ms - Date.now();
      if (left <= 0) fire();
      else setTimeout(fire, left);
    });
  };
}
