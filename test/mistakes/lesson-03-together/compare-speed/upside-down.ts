// wrong-value: divides the times the wrong way round
export async function compareSpeed(tasks: readonly (() => Promise<unknown>)[]) {
  const t0 = performance.now();
  for (const task of tasks) await task();
  const t1 = performance.now();
  await Promise.all(tasks.map((task) => task()));
  const t2 = performance.now();
  return { sequentialMs: t1 - t0, concurrentMs: t2 - t1, speedup: tasks.length ? (t2 - t1) / (t1 - t0) : 1 };
}
