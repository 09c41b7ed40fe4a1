// unhandled-rejection: starts all tasks and then waits for them in turn
export async function compareSpeed(tasks: readonly (() => Promise<unknown>)[]) {
  let start = performance.now();
  for (const task of tasks) await task();
  const sequentialMs = performance.now() - start;

  start = performance.now();
  const promises = tasks.map((task) => task());
  for (const promise of promises) await promise;
  const concurrentMs = performance.now() - start;

  return { sequentialMs, concurrentMs, speedup: concurrentMs === 0 ? 1 : sequentialMs / concurrentMs };
}
