// sequential-await: one task at a time
type Report = (done: number, total: number) => void;

export async function withProgress<T>(tasks: readonly (() => Promise<T>)[], onProgress: Report): Promise<T[]> {
  const results: T[] = [];
  for (const task of tasks) {
    results.push(await task());
    onProgress(results.length, tasks.length);
  }
  return results;
}
