// wrong-time: reports before it waits
type Report = (done: number, total: number) => void;

export async function withProgress<T>(tasks: readonly (() => Promise<T>)[], onProgress: Report): Promise<T[]> {
  let done = 0;
  return Promise.all(
    tasks.map(async (task) => {
      done += 1;
      onProgress(done, tasks.length);
      return task();
    }),
  );
}
