// no await: each task that ends calls for the next one, and then a counter waits for all
export function compareSpeed(tasks: readonly (() => Promise<unknown>)[]) {
  return new Promise<object>((resolve, reject) => {
    const start = Date.now();
    const next = (index: number): void => {
      const task = tasks[index];
      if (task === undefined) together(Date.now());
      else task().then(() => next(index + 1), reject);
    };
    const together = (half: number): void => {
      let left = tasks.length;
      const finish = (): void => {
        const [sequentialMs, concurrentMs] = [half - start, Date.now() - half];
        resolve({ sequentialMs, concurrentMs, speedup: sequentialMs / concurrentMs || 1 });
      };
      const one = (): void => {
        left -= 1;
        if (left === 0) finish();
      };
      if (left === 0) finish();
      for (const task of tasks) task().then(one, reject);
    };
    next(0);
  });
}
