// lost-error: a failure counts one after another, and not together
export async function compareSpeed(tasks: readonly (() => Promise<unknown>)[]) {
  let start = performance.now();
  for (const task of tasks) await task();
  const sequentialMs = performance.now() - start;

  start = performance.now();
  await Promise.allSettled(tasks.map((task) => task()));
  const concurrentMs = performance.now() - start;

  return { sequentialMs, concurrentMs, speedup: concurrentMs === 0 ? 1 : sequentialMs / concurrentMs };
}
