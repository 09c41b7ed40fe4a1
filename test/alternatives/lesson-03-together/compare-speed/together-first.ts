// runs them together first and rounds the times to milliseconds
export async function compareSpeed(tasks: readonly (() => Promise<unknown>)[]) {
  const first = performance.now();
  await Promise.all(tasks.map((task) => task()));
  const concurrentMs = Math.round(performance.now() - first);
  const second = performance.now();
  for await (const _ of results(tasks)) {
    // Only the time is of interest.
  }
  const sequentialMs = Math.round(performance.now() - second);
  return { speedup: concurrentMs === 0 ? 1 : sequentialMs / concurrentMs, sequentialMs, concurrentMs };
}

async function* results(tasks: readonly (() => Promise<unknown>)[]) {
  for (const task of tasks) yield await task();
}
