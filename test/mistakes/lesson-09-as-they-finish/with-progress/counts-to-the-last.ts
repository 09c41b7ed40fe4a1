// never-settles: resolves when the last task reports, and without tasks nobody does
type Report = (done: number, total: number) => void;

export function withProgress<T>(tasks: readonly (() => Promise<T>)[], onProgress: Report): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const results: T[] = [];
    let done = 0;
    let failed = false;
    tasks.forEach(async (task, index) => {
      try {
        results[index] = await task();
      } catch (error) {
        failed = true;
        reject(error);
        return;
      }
      done += 1;
      if (failed) return;
      onProgress(done, tasks.length);
      if (done === tasks.length) resolve(results);
    });
  });
}
