/** Gives the first `n` results; rejects as soon as there cannot be so many any more. */
export function firstN<T>(tasks: readonly (() => Promise<T>)[], n: number): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const results: T[] = [];
    const errors: unknown[] = [];
    const look = () => {
      // Copies, because what comes later is added all the same.
      if (results.length >= n) resolve([...results]);
      else if (tasks.length - errors.length < n) reject(new AggregateError([...errors]));
    };
    look();
    if (tasks.length < n) return;
    for (const task of tasks) {
      const run = async () => {
        results.push(await task());
      };
      void run()
        .catch((error: unknown) => {
          errors.push(error);
        })
        .then(look);
    }
  });
}
