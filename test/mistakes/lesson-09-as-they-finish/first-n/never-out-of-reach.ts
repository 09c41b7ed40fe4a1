// never-settles: too few tasks, and nobody notices
export function firstN<T>(tasks: readonly (() => Promise<T>)[], n: number): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const results: T[] = [];
    const errors: unknown[] = [];
    if (n === 0) resolve([]);
    for (const task of tasks) {
      (async () => task())()
        .then((result) => {
          results.push(result);
          if (results.length === n) resolve([...results]);
        })
        .catch((error: unknown) => {
          errors.push(error);
          if (tasks.length - errors.length < n) reject(new AggregateError(errors));
        });
    }
  });
}
