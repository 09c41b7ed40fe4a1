// wrong-value: reports 0 of all at the beginning
type Report = (done: number, total: number) => void;

export async function withProgress<T>(tasks: readonly (() => Promise<T>)[], onProgress: Report): Promise<T[]> {
  let done = 0;
  let failed = false;
  onProgress(done, tasks.length);
  return Promise.all(
    tasks.map(async (task) => {
      const result = await task().catch((error: unknown) => {
        failed = true;
        throw error;
      });
      done += 1;
      if (!failed) onProgress(done, tasks.length);
      return result;
    }),
  );
}
