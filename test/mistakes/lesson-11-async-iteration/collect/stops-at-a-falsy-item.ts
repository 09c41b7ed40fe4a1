// wrong-value: takes a falsy item for the end
export async function collect<T, R>(source: AsyncIterable<T> | Iterable<T | Promise<T>>, map: (item: T) => R | Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for await (const item of source) {
    if (!item) break;
    results.push(await map(item));
  }
  return results;
}
