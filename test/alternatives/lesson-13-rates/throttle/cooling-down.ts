// a timer after each start says when it has cooled down, and starts what has come in the meantime
export function throttle<Args extends unknown[], T>(fn: (...args: Args) => Promise<T>, ms: number) {
  let hot = false;
  let latest: Args | null = null;
  let promise: Promise<T> | null = null;
  let settle: (result: Promise<T>) => void;
  const start = async (args: Args): Promise<T> => {
    hot = true;
    setTimeout(() => {
      hot = false;
      if (latest === null) return;
      const [now, tell] = [latest, settle];
      latest = promise = null;
      tell(start(now));
    }, ms);
    return fn(...args);
  };
  return (...args: Args): Promise<T> => {
    if (!hot) return start(args);
    latest = args;
    promise ??= new Promise<T>((resolve) => (settle = resolve));
    return promise;
  };
}
