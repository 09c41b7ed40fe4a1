// started-too-early: starts map for all items and waits for all of them at the end
export async function collect<T, R>(source: AsyncIterable<T> | Iterable<T | Promise<T>>, map: (item: T) => R | Promise<R>): Promise<R[]> {
  const results: (R | Promise<R>)[] = [];
  for await (const item of source) results.push(map(item));
  return Promise.all(results);
}
