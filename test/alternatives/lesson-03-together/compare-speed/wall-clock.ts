// Date.now, and the clock read between the two ways
export async function compareSpeed(tasks: readonly (() => Promise<unknown>)[]) {
  const start = Date.now();
  for (const task of tasks) await task();
  const middle = Date.now();
  await Promise.all(tasks.map((task) => task()));
  const end = Date.now();
  const sequentialMs = middle - start;
  const concurrentMs = end - middle;
  return { sequentialMs, concurrentMs, speedup: concurrentMs === 0 ? 1 : sequentialMs / concurrentMs };
}
