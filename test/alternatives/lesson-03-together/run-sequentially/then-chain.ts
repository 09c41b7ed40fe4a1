// a chain of promises built with reduce
export function runSequentially<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  return tasks.reduce<Promise<T[]>>(
    (chain, task) => chain.then((results) => Promise.resolve(task()).then((result) => results.concat([result]))),
    Promise.resolve([]),
  );
}
