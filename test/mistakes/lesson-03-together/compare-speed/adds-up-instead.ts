// never-called: runs the tasks together only and adds up what each took
export async function compareSpeed(tasks: readonly (() => Promise<unknown>)[]) {
  const start = performance.now();
  const times = await Promise.all(
    tasks.map(async (task) => {
      const begun = performance.now();
      await task();
      return performance.now() - begun;
    }),
  );
  const concurrentMs = performance.now() - start;
  const sequentialMs = times.reduce((sum, ms) => sum + ms, 0);
  return { sequentialMs, concurrentMs, speedup: concurrentMs === 0 ? 1 : sequentialMs / concurrentMs };
}
