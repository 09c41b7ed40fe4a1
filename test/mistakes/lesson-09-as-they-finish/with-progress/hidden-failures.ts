// lost-error: a task that fails has undefined as its result
type Report = (done: number, total: number) => void;

export async function withProgress<T>(tasks: readonly (() => Promise<T>)[], onProgress: Report) {
  let done = 0;
  let failed = false;
  return Promise.all(
    tasks.map(async (task) => {
      try {
        const result = await task();
        done += 1;
        if (!failed) onProgress(done, tasks.length);
        return result;
      } catch {
        failed = true;
        return undefined;
      }
    }),
  );
}
