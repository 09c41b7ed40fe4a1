// wrong-value: adds later errors to the list that it has rejected with
export async function firstN<T>(tasks: (() => Promise<T>)[], n: number): Promise<T[]> {
  const count = tasks.length;
  const results: T[] = [];
  const failure = new AggregateError([]);
  if (count < n) throw failure;
  return new Promise((resolve, reject) => {
    if (n === 0) resolve([]);
    for (const task of tasks) {
      const run = async () => task();
      run().then(
        (result) => {
          results.push(result);
          if (results.length === n) resolve([...results]);
        },
        (error: unknown) => {
          failure.errors.push(error);
          if (count - failure.errors.length < n) reject(failure);
        },
      );
    }
  });
}
