// calls itself for the rest of the list
export async function runSequentially<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  const [first, ...rest] = tasks;
  if (!first) return [];
  const result = await first();
  return [result, ...(await runSequentially(rest))];
}
