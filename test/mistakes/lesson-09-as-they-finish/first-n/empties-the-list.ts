// changed-input: takes the tasks out of the list
export async function firstN<T>(tasks: (() => Promise<T>)[], n: number): Promise<T[]> {
  const count = tasks.length;
  const results: T[] = [];
  const errors: unknown[] = [];
  if (count < n) throw new AggregateError(errors);
  return new Promise((resolve, reject) => {
    if (n === 0) resolve([]);
    for (let task = tasks.shift(); task; task = tasks.shift()) {
      const start = task;
      const run = async () => start();
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
