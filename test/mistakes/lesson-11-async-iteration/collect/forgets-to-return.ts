// wrong-value: collects and does not return the list
export async function collect<T, R>(source: AsyncIterable<T> | Iterable<T | Promise<T>>, map: (item: T) => R | Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for await (const item of source) results.push(await map(item));
}
