// changed-input: takes the tasks out of the list
type Report = (done: number, total: number) => void;

export async function withProgress<T>(tasks: (() => Promise<T>)[], onProgress: Report): Promise<T[]> {
  const total = tasks.length;
  let done = 0;
  let failed = false;
  return Promise.all(
    tasks.splice(0).map(async (task) => {
      try {
        const result = await task();
        done += 1;
        if (!failed) onProgress(done, total);
        return result;
      } catch (error) {
        failed = true;
        throw error;
      }
    }),
  );
}
