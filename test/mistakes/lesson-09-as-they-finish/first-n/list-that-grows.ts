// wrong-value: later results are added to the list that was given away
export function firstN<T>(tasks: readonly (() => Promise<T>)[], n: number): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const results: T[] = [];
    const errors: unknown[] = [];
    const check = () => {
      if (results.length >= n) resolve(results);
      else if (tasks.length - errors.length < n) reject(new AggregateError(errors));
    };
    check();
    if (tasks.length < n) return;
    for (const task of tasks) {
      (async () => task())()
        .then((result) => results.push(result))
        .catch((error: unknown) => errors.push(error))
        .finally(check);
    }
  });
}
