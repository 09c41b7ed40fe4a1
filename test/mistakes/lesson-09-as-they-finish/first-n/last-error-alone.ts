// wrong-error: rejects with the error that put it out of reach
export function firstN<T>(tasks: readonly (() => Promise<T>)[], n: number): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const results: T[] = [];
    let failures = 0;
    if (n === 0) resolve([]);
    if (tasks.length < n) return reject(new AggregateError([]));
    for (const task of tasks) {
      (async () => task())().then(
        (result) => {
          results.push(result);
          if (results.length === n) resolve([...results]);
        },
        (error: unknown) => {
          failures += 1;
          if (tasks.length - failures < n) reject(error);
        },
      );
    }
  });
}
