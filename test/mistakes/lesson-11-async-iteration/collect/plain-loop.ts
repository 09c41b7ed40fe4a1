// threw: a plain for of, which takes no async source
export async function collect<T, R>(source: AsyncIterable<T> | Iterable<T | Promise<T>>, map: (item: T) => R | Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const item of source as Iterable<T>) results.push(await map(await item));
  return results;
}
