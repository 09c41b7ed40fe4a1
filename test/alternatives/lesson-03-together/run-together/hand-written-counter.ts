// counts the results by hand
export function runTogether<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const results = new Array<T>(tasks.length);
    let left = tasks.length;
    if (left === 0) resolve(results);
    for (const [index, task] of tasks.entries()) {
      task().then((result) => {
        results[index] = result;
        left -= 1;
        if (left === 0) resolve(results);
      }, reject);
    }
  });
}
