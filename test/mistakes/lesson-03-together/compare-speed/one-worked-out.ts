// wrong-value: takes the longest of the single times for the time of all together
export async function compareSpeed(tasks: readonly (() => Promise<unknown>)[]) {
  const times: number[] = [];
  for (const task of tasks) {
    const start = performance.now();
    await task();
    times.push(performance.now() - start);
  }
  await Promise.all(tasks.map((task) => task()));
  const sequentialMs = times.reduce((sum, ms) => sum + ms, 0);
  const concurrentMs = Math.max(0, ...times);
  return { sequentialMs, concurrentMs, speedup: concurrentMs === 0 ? 1 : sequentialMs / concurrentMs };
}
