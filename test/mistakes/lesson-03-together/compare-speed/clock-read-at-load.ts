// wrong-value: reads the start once, when the file is loaded
let start = performance.now();

export async function compareSpeed(tasks: readonly (() => Promise<unknown>)[]) {
  for (const task of tasks) await task();
  const sequentialMs = performance.now() - start;

  start = performance.now();
  await Promise.all(tasks.map((task) => task()));
  const concurrentMs = performance.now() - start;

  return { sequentialMs, concurrentMs, speedup: concurrentMs === 0 ? 1 : sequentialMs / concurrentMs };
}
