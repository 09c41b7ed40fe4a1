// floating-promise: forEach does not wait for its async callback
export async function runTogether<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  tasks.forEach(async (task, index) => {
    results[index] = await task();
  });
  return results;
}
