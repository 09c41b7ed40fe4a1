// counts down what is still needed and what may still fail
export function firstN<T>(tasks: readonly (() => Promise<T>)[], n: number): Promise<T[]> {
  let needed = n;
  let spare = tasks.length - n;
  if (spare < 0) return Promise.reject(new AggregateError([]));
  if (needed === 0) return Promise.resolve([]);
  return new Promise((resolve, reject) => {
    const results: T[] = [];
    const errors: unknown[] = [];
    for (const task of tasks) {
      Promise.resolve()
        .then(task)
        .then(
          (result) => {
            if (needed === 0) return;
            results.push(result);
            needed -= 1;
            if (needed === 0) resolve(results);
          },
          (error: unknown) => {
            if (spare < 0) return;
            errors.push(error);
            spare -= 1;
            if (spare < 0) reject(new AggregateError(errors));
          },
        );
    }
  });
}
