// wrong-value: starts the tasks once and measures how long it takes to wait for them twice
export async function compareSpeed(tasks: readonly (() => Promise<unknown>)[]) {
  const promises = tasks.map((task) => task());

  const start = performance.now();
  for (const promise of promises) await promise;
  const sequentialMs = performance.now() - start;

  const again = performance.now();
  await Promise.all(promises);
  const concurrentMs = performance.now() - again;

  return { sequentialMs, concurrentMs, speedup: concurrentMs === 0 ? 1 : sequentialMs / concurrentMs };
}
