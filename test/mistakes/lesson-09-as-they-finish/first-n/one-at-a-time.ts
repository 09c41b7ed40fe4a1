// never-called: one task after the other, until there are enough
export async function firstN<T>(tasks: readonly (() => Promise<T>)[], n: number): Promise<T[]> {
  const results: T[] = [];
  const errors: unknown[] = [];
  if (tasks.length < n) throw new AggregateError([]);
  for (const task of tasks) {
    if (results.length === n) break;
    try {
      results.push(await task());
    } catch (error) {
      errors.push(error);
    }
  }
  if (results.length < n) throw new AggregateError(errors);
  return results;
}
