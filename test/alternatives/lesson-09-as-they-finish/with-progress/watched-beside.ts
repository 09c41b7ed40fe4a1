// counts in a chain beside the promises whose results are collected
export async function withProgress<T>(
  tasks: readonly (() => Promise<T>)[],
  onProgress: (done: number, total: number) => void,
): Promise<T[]> {
  const state = { done: 0, failed: false };
  const running = tasks.map(async (task) => task());
  for (const run of running) {
    run.then(
      () => {
        state.done += 1;
        if (!state.failed) onProgress(state.done, running.length);
      },
      () => {
        state.failed = true;
      },
    );
  }
  return await Promise.all(running);
}
