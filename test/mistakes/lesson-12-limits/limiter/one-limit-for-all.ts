// wrong-time: all limiters share one count, so that one makes room for another's tasks
let running = 0;
const waiting: (() => void)[] = [];
export function limiter(limit: number) {
  return async <T>(task: () => Promise<T>): Promise<T> => {
    if (running < limit) running += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
