// never-settles: without tasks the counter never reaches zero
export function runTogether<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const results: T[] = new Array(tasks.length);
    let left = tasks.length;
    tasks.forEach((task, index) => {
      task().then((result) => {
        results[index] = result;
        left -= 1;
        if (left === 0) resolve(results);
      }, reject);
    });
  });
}
