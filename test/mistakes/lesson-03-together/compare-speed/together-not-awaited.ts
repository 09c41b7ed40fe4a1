// forgot-await: reads the clock before the tasks that run together have finished
export async function compareSpeed(tasks: readonly (() => Promise<unknown>)[]) {
  let start = Date.now();
  for (const task of tasks) await task();
  const sequentialMs = Date.now() - start;

  start = Date.now();
  Promise.all(tasks.map((task) => task()));
  const concurrentMs = Date.now() - start;

  return { sequentialMs, concurrentMs, speedup: concurrentMs ? sequentialMs / concurrentMs : 1 };
}
