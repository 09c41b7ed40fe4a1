// wrong-error: the first failure rejects the whole
export function firstN<T>(tasks: readonly (() => Promise<T>)[], n: number): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const results: T[] = [];
    if (n === 0) resolve([]);
    if (tasks.length < n) return reject(new AggregateError([]));
    for (const task of tasks) {
      (async () => task())().then((result) => {
        results.push(result);
        if (results.length === n) resolve([...results]);
      }, reject);
    }
  });
}
