// idle-slots: starts a hundred tasks, waits for all of them, and starts the next hundred
export async function runTogether<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  for (let start = 0; start < tasks.length; start += 100) {
    results.push(...(await Promise.all(tasks.slice(start, start + 100).map((task) => task()))));
  }
  return results;
}
