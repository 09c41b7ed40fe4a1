// wrong-value: collects the results in a set, which holds equal ones only once
export async function runSequentially<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results = new Set<T>();
  for (const task of tasks) results.add(await task());
  return [...results];
}
