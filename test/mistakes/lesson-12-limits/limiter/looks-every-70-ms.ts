// wrong-order: looks for room every 70 ms
export function limiter(limit: number) {
  let running = 0;
  return async <T>(task: () => Promise<T>): Promise<T> => {
    while (running >= limit) await new Promise((resolve) => setTimeout(resolve, 70));
    running += 1;
    try {
      return await task();
    } finally {
      running -= 1;
    }
  };
}
