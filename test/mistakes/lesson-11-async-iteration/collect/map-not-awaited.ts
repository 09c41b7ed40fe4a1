// forgot-await: pushes the promises of map
export async function collect<T, R>(source: AsyncIterable<T> | Iterable<T | Promise<T>>, map: (item: T) => R | Promise<R>): Promise<R[]> {
  const results: any[] = [];
  for await (const item of source) results.push(map(item));
  return results;
}
