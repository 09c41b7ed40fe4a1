// over-limit: the second way begins while the first is still running
export async function compareSpeed(tasks: readonly (() => Promise<unknown>)[]) {
  const [sequentialMs, concurrentMs] = await Promise.all([
    measure(async () => {
      for (const task of tasks) await task();
    }),
    measure(() => Promise.all(tasks.map((task) => task()))),
  ]);
  return { sequentialMs, concurrentMs, speedup: concurrentMs === 0 ? 1 : sequentialMs / concurrentMs };
}

async function measure(work: () => Promise<unknown>) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
