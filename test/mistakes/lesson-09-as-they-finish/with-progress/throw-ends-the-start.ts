// never-called: a task that throws keeps those behind it from being called
export function withProgress<T>(
  tasks: readonly (() => Promise<T>)[],
  onProgress: (done: number, total: number) => void,
): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const results: T[] = [];
    let done = 0;
    let failed = false;
    const fail = (error: unknown) => {
      failed = true;
      reject(error);
    };
    if (tasks.length === 0) resolve(results);
    try {
      for (const [index, task] of tasks.entries()) {
        task().then((result) => {
          if (failed) return;
          results[index] = result;
          done += 1;
          onProgress(done, tasks.length);
          if (done === tasks.length) resolve(results);
        }, fail);
      }
    } catch (error) {
      fail(error);
    }
  });
}
