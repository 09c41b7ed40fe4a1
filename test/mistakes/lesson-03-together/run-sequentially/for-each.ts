// floating-promise: forEach does not wait for its async callback
export async function runSequentially<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  tasks.forEach(async (task) => {
    results.push(await task());
  });
  return results;
}
