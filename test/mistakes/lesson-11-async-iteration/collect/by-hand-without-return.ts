// never-called: drives the iterator by hand and does not stop it when map fails
export async function collect<T, R>(source: AsyncIterable<T> | Iterable<T | Promise<T>>, map: (item: T) => R | Promise<R>): Promise<R[]> {
  const iterator = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  const results: R[] = [];
  for (let step = await iterator.next(); !step.done; step = await iterator.next()) {
    results.push(await map((await step.value) as T));
  }
  return results;
}
