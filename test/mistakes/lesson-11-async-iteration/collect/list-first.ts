// wrong-order: takes all items first and maps them then
export async function collect<T, R>(source: AsyncIterable<T> | Iterable<T | Promise<T>>, map: (item: T) => R | Promise<R>): Promise<R[]> {
  const items: T[] = [];
  for await (const item of source) items.push(item);
  const results: R[] = [];
  for (const item of items) results.push(await map(item));
  return results;
}
