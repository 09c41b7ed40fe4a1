// over-limit: a new count for each call, so that nobody ever waits
export function limiter(limit: number) {
  return async <T>(task: () => Promise<T>): Promise<T> => {
    let running = 0;
    const waiting: (() => void)[] = [];
    if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
    running += 1;
    try {
      return await task();
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  };
}
