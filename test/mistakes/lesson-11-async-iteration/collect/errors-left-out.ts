// lost-error: leaves out the items for which map fails
export async function collect<T, R>(source: AsyncIterable<T> | Iterable<T | Promise<T>>, map: (item: T) => R | Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for await (const item of source) {
    try {
      results.push(await map(item));
    } catch {
      continue;
    }
  }
  return results;
}
