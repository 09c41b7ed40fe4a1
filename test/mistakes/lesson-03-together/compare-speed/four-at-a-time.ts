// wrong-value: measures a pool of four workers, when all should run at once
export async function compareSpeed(tasks: readonly (() => Promise<unknown>)[]) {
  const start = performance.now();
  for (const task of tasks) await task();
  const between = performance.now();
  const waiting = [...tasks];
  const work = async () => {
    for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) await task();
  };
  await Promise.all([work(), work(), work(), work()]);
  const sequentialMs = between - start;
  const concurrentMs = performance.now() - between;
  return { sequentialMs, concurrentMs, speedup: concurrentMs === 0 ? 1 : sequentialMs / concurrentMs };
}
