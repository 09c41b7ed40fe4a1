// wrong-time: has the right results, and waits for all
export async function firstN<T>(tasks: readonly (() => Promise<T>)[], n: number): Promise<T[]> {
  const results: T[] = [];
  const errors: unknown[] = [];
  if (tasks.length >= n) {
    await Promise.all(
      tasks.map(async (task) => {
        try {
          results.push(await task());
        } catch (error) {
          errors.push(error);
        }
      }),
    );
  }
  if (results.length < n) throw new AggregateError(errors);
  return results.slice(0, n);
}
