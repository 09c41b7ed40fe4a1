// wrong-value: a failure counts as done, and what comes after it is reported too
type Report = (done: number, total: number) => void;

export async function withProgress<T>(tasks: readonly (() => Promise<T>)[], onProgress: Report): Promise<T[]> {
  let done = 0;
  return Promise.all(
    tasks.map(async (task) => {
      try {
        return await task();
      } finally {
        done += 1;
        onProgress(done, tasks.length);
      }
    }),
  );
}
