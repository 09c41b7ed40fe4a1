// leaked-timer: looks for room every 50 ms
export function limiter(limit: number) {
  let active = 0;
  let next = 0;
  let serving = 0;
  return async <T>(task: () => Promise<T>): Promise<T> => {
    const mine = next++;
    while (active >= limit || serving !== mine) await new Promise((resolve) => setTimeout(resolve, 50));
    serving += 1;
    active += 1;
    try {
      return await task();
    } finally {
      active -= 1;
    }
  };
}
