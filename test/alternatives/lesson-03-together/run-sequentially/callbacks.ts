// a function that calls itself for the next place, inside of one promise
export function runSequentially<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const results: T[] = [];
    function run(place: number): void {
      const task = tasks[place];
      if (task === undefined) return resolve(results);
      try {
        task().then((result) => {
          results.push(result);
          run(place + 1);
        }, reject);
      } catch (error) {
        reject(error);
      }
    }
    run(0);
  });
}
