// wrong-value: leaves out results that count as false
export async function collect<T, R>(source: AsyncIterable<T> | Iterable<T | Promise<T>>, map: (item: T) => R | Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for await (const item of source) {
    const result = await map(item);
    if (result) results.push(result);
  }
  return results;
}
