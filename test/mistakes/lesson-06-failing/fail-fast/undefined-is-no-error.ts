// wrong-error: an error that counts as false is no failure
export function failFast<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const results: T[] = [];
    let left = tasks.length;
    if (left === 0) resolve(results);
    const settle = (error: unknown): void => {
      if (error) reject(error);
      left -= 1;
      if (left === 0) resolve(results);
    };
    for (const [index, task] of tasks.entries()) {
      const run = async (): Promise<void> => {
        results[index] = await task();
      };
      run().then(() => settle(undefined), settle);
    }
  });
}
