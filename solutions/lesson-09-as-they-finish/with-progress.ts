/** Runs all tasks together; after each success, tells how many there are by then. */
export async function withProgress<T>(
  tasks: readonly (() => Promise<T>)[],
  onProgress: (done: number, total: number) => void,
): Promise<T[]> {
  let done = 0;
  let failed = false;
  return Promise.all(
    tasks.map(async (task) => {
      try {
        const result = await task();
        done += 1;
        if (!failed) onProgress(done, tasks.length);
        return result;
      } catch (error) {
        failed = true;
        throw error;
      }
    }),
  );
}
