// wrong-value: the speedup is a text for people
export async function compareSpeed(tasks: readonly (() => Promise<unknown>)[]) {
  const t0 = performance.now();
  for (const task of tasks) await task();
  const t1 = performance.now();
  await Promise.all(tasks.map((task) => task()));
  const t2 = performance.now();
  const sequentialMs = t1 - t0;
  const concurrentMs = t2 - t1;
  return { sequentialMs, concurrentMs, speedup: `${(sequentialMs / concurrentMs || 1).toFixed(2)}x` };
}
