// slow-to-fail: waits for the promises in turn, so a failure further down is noticed late
export async function runTogether<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  const running = tasks.map((task) => task());
  const results: T[] = [];
  for (const promise of running) {
    results.push(await promise);
  }
  return results;
}
