// batching: starts two and waits for both before it starts the next two
export async function runTogether<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  for (let index = 0; index < tasks.length; index += 2) {
    const batch = tasks.slice(index, index + 2);
    results.push(...(await Promise.all(batch.map((task) => task()))));
  }
  return results;
}
