// wrong-time: starts all, and waits for them in the order of the list
type Report = (done: number, total: number) => void;

export async function withProgress<T>(tasks: readonly (() => Promise<T>)[], onProgress: Report): Promise<T[]> {
  const running = tasks.map(async (task) => task());
  void Promise.allSettled(running);
  const results: T[] = [];
  for (const run of running) {
    results.push(await run);
    onProgress(results.length, tasks.length);
  }
  return results;
}
