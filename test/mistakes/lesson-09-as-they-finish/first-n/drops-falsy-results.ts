// wrong-error: a falsy result does not count
export function firstN<T>(tasks: readonly (() => Promise<T>)[], n: number): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const results: T[] = [];
    const errors: unknown[] = [];
    const check = () => {
      if (results.length >= n) resolve(results.slice(0, n));
      else if (tasks.length - errors.length < n) reject(new AggregateError(errors));
    };
    check();
    if (tasks.length < n) return;
    for (const task of tasks) {
      (async () => task())()
        .then((result) => {
          if (result) results.push(result);
          else errors.push(new Error('no result'));
        })
        .catch((error: unknown) => errors.push(error))
        .finally(check);
    }
  });
}
