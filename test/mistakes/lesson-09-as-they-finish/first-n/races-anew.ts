// called-again: races again in each round, with new calls
export async function firstN<T>(tasks: readonly (() => Promise<T>)[], n: number): Promise<T[]> {
  if (tasks.length < n) throw new AggregateError([]);
  const results: T[] = [];
  while (results.length < n) results.push(await Promise.any(tasks.map(async (task) => task())));
  return results;
}
