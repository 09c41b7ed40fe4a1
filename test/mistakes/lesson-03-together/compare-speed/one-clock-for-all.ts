// wrong-value: keeps the start outside the function, where another comparison moves it
let start = 0;

function lap(): number {
  const ms = performance.now() - start;
  start = performance.now();
  return ms;
}

export async function compareSpeed(tasks: readonly (() => Promise<unknown>)[]) {
  lap();
  for (const task of tasks) await task();
  const sequentialMs = lap();
  await Promise.all(tasks.map((task) => task()));
  const concurrentMs = lap();
  return { sequentialMs, concurrentMs, speedup: concurrentMs === 0 ? 1 : sequentialMs / concurrentMs };
}
