// batching: lets the next ones in when all that were running have ended
export function limiter(limit: number) {
  let running = 0;
  let line: (() => void)[] = [];
  let full = false;
  return async <T>(task: () => Promise<T>): Promise<T> => {
    if (full || running >= limit) {
      full = true;
      await new Promise<void>((resolve) => line.push(resolve));
    } else running += 1;
    try {
      return await task();
    } finally {
      running -= 1;
      if (running === 0) {
        const next = line.splice(0, limit);
        running = next.length;
        full = line.length > 0 || running === limit;
        for (const start of next) start();
      }
    }
  };
}
