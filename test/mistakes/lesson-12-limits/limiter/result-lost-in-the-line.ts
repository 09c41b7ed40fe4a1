// wrong-value: whoever has to wait learns when the task was done, and not what it gave
export function limiter(limit: number) {
  let running = 0;
  const line: (() => void)[] = [];
  const run = async <T>(task: () => Promise<T>): Promise<T> => {
    running += 1;
    try {
      return await task();
    } finally {
      running -= 1;
      line.shift()?.();
    }
  };
  return <T>(task: () => Promise<T>): Promise<T> => {
    if (running < limit) return run(task);
    return new Promise<T>((resolve) => {
      line.push(() => run(task).then(() => resolve(undefined as T), () => resolve(undefined as T)));
    });
  };
}
