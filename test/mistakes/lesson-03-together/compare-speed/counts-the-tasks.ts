// wrong-value: asks whether there are tasks, not whether there was any time to divide by
export async function compareSpeed(tasks: readonly (() => Promise<unknown>)[]) {
  const start = performance.now();
  for (const task of tasks) await task();
  const sequentialMs = performance.now() - start;
  const restart = performance.now();
  await Promise.all(tasks.map((task) => task()));
  const concurrentMs = performance.now() - restart;
  return { sequentialMs, concurrentMs, speedup: tasks.length === 0 ? 1 : sequentialMs / concurrentMs };
}
