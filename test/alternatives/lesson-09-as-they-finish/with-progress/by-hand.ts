// a promise by hand, which counts and collects
export function withProgress<T>(
  tasks: readonly (() => Promise<T>)[],
  onProgress: (done: number, total: number) => void,
): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const total = tasks.length;
    const results = new Array<T>(total);
    let done = 0;
    let over = false;
    if (total === 0) resolve(results);
    for (const [index, task] of tasks.entries()) {
      new Promise<T>((start) => start(task())).then(
        (result) => {
          if (over) return;
          results[index] = result;
          onProgress(++done, total);
          if (done === total) resolve(results);
        },
        (error: unknown) => {
          over = true;
          reject(error);
        },
      );
    }
  });
}
