// wrong-value: leaves out results that are falsy
export async function runSequentially<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  for (const task of tasks) {
    const result = await task();
    if (result) results.push(result);
  }
  return results;
}
