// started-too-early: starts tasks although there are fewer than are wanted
export function firstN<T>(tasks: readonly (() => Promise<T>)[], n: number): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const results: T[] = [];
    const errors: unknown[] = [];
    const check = () => {
      if (results.length >= n) resolve(results.slice(0, n));
      else if (tasks.length - errors.length < n) reject(new AggregateError([...errors]));
    };
    check();
    for (const task of tasks) {
      (async () => task())()
        .then((result) => results.push(result))
        .catch((error: unknown) => errors.push(error))
        .finally(check);
    }
  });
}
