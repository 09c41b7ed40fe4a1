// threw: calls the first task outside the chain, where its throw leaves the function itself
export function runSequentially<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  const [first, ...others] = tasks;
  if (first === undefined) return Promise.resolve([]);
  return others.reduce(
    (chain, task) => chain.then(async (results) => [...results, await task()]),
    first().then((result) => [result]),
  );
}
