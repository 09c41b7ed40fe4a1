// wrong-time: rejects only when all tasks have ended
export function firstN<T>(tasks: readonly (() => Promise<T>)[], n: number): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const results: T[] = [];
    const errors: unknown[] = [];
    const check = () => {
      if (results.length >= n) resolve(results.slice(0, n));
      else if (results.length + errors.length === tasks.length) reject(new AggregateError(errors));
    };
    if (tasks.length < n) return reject(new AggregateError([]));
    check();
    for (const task of tasks) {
      (async () => task())()
        .then((result) => results.push(result))
        .catch((error: unknown) => errors.push(error))
        .finally(check);
    }
  });
}
