// never-settles: resolves with each result, and an n of 0 has none
export async function firstN<T>(tasks: (() => Promise<T>)[], n: number): Promise<T[]> {
  if (n === 0 && tasks.length === 0) return [];
  const count = tasks.length;
  const results: T[] = [];
  const errors: unknown[] = [];
  if (count < n) throw new AggregateError(errors);
  return new Promise((resolve, reject) => {
    for (const task of tasks) {
      const run = async () => task();
      run().then(
        (result) => {
          results.push(result);
          if (results.length === n) resolve([...results]);
        },
        (error: unknown) => {
          errors.push(error);
          if (count - errors.length < n) reject(new AggregateError([...errors]));
        },
      );
    }
  });
}
