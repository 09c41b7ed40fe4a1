// lost-error: takes an error of the source for its end
export async function collect<T, R>(source: AsyncIterable<T> | Iterable<T | Promise<T>>, map: (item: T) => R | Promise<R>): Promise<R[]> {
  const results: R[] = [];
  try {
    for await (const item of source) results.push(await map(item));
  } catch (error) {
    if (results.length === 0) throw error;
  }
  return results;
}
