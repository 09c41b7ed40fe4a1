// wrong-value: 0 / 0 is not a speedup
export async function compareSpeed(tasks: readonly (() => Promise<unknown>)[]) {
  let start = performance.now();
  for (const task of tasks) await task();
  const sequentialMs = performance.now() - start;

  start = performance.now();
  await Promise.all(tasks.map((task) => task()));
  const concurrentMs = performance.now() - start;

  return { sequentialMs, concurrentMs, speedup: sequentialMs / concurrentMs };
}
