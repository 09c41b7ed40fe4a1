// wrong-value: measures a pool of ten workers, when all should run at once
export async function compareSpeed(tasks: readonly (() => Promise<unknown>)[]) {
  const start = performance.now();
  for (const task of tasks) await task();
  const sequentialMs = performance.now() - start;
  const restart = performance.now();
  const left = [...tasks];
  const work = async (): Promise<void> => {
    for (let task = left.shift(); task !== undefined; task = left.shift()) await task();
  };
  await Promise.all(Array.from({ length: 10 }, work));
  const concurrentMs = performance.now() - restart;
  return { sequentialMs, concurrentMs, speedup: concurrentMs === 0 ? 1 : sequentialMs / concurrentMs };
}
