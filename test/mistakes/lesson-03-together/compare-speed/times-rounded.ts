// wrong-value: rounds the times to hundredths of a second
async function measure(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function oneByOne(tasks: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const task of tasks) await task();
}

export async function compareSpeed(tasks: readonly (() => Promise<unknown>)[]) {
  const sequentialMs = Math.round((await measure(() => oneByOne(tasks))) / 10) * 10;
  const concurrentMs = Math.round((await measure(() => Promise.all(tasks.map((task) => task())))) / 10) * 10;
  return { sequentialMs, concurrentMs, speedup: concurrentMs === 0 ? 1 : sequentialMs / concurrentMs };
}
