// wrong-value: rounds the speedup to one decimal
async function measure(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function oneByOne(tasks: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const task of tasks) await task();
}

export async function compareSpeed(tasks: readonly (() => Promise<unknown>)[]) {
  const sequentialMs = await measure(() => oneByOne(tasks));
  const concurrentMs = await measure(() => Promise.all(tasks.map((task) => task())));
  const speedup = concurrentMs === 0 ? 1 : Math.round((sequentialMs / concurrentMs) * 10) / 10;
  return { sequentialMs, concurrentMs, speedup };
}
