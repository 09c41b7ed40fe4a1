// never-settles: gives the place back only after a success
export function limiter(limit: number) {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async <T>(task: () => Promise<T>): Promise<T> => {
    if (running < limit) running += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    const result = await task();
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
    return result;
  };
}
