type Task = () => Promise<unknown>;

export interface Comparison {
  readonly sequentialMs: number;
  readonly concurrentMs: number;
  readonly speedup: number;
}

/** Measures the tasks one after another, then together, and tells how many times as fast together is. */
export async function compareSpeed(tasks: readonly Task[]): Promise<Comparison> {
  const sequentialMs = await measure(() => runSequentially(tasks));
  const concurrentMs = await measure(() => Promise.all(tasks.map((task) => task())));
  // Nothing to wait for is equally fast both ways; 0 / 0 would say NaN.
  const speedup = concurrentMs === 0 ? 1 : sequentialMs / concurrentMs;
  return { sequentialMs, concurrentMs, speedup };
}

async function runSequentially(tasks: readonly Task[]): Promise<void> {
  for (const task of tasks) await task();
}

async function measure(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
