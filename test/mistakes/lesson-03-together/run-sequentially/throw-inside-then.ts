// never-settles: a task that throws inside the then callback ends nobody's wait
export function runSequentially<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const results: T[] = [];
    const next = (index: number) => {
      if (index === tasks.length) {
        resolve(results);
        return;
      }
      tasks[index]!().then((result) => {
        results.push(result);
        next(index + 1);
      }, reject);
    };
    next(0);
  });
}
