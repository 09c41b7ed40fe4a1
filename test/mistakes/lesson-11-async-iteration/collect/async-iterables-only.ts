// threw: asks every source for an async iterator
export async function collect<T, R>(source: AsyncIterable<T> | Iterable<T | Promise<T>>, map: (item: T) => R | Promise<R>): Promise<R[]> {
  const iterator = (source as AsyncIterable<T>)[Symbol.asyncIterator]();
  const results: R[] = [];
  let over = false;
  try {
    while (true) {
      const { value, done } = await iterator.next().catch((error) => {
        over = true;
        throw error;
      });
      if (done) {
        over = true;
        return results;
      }
      results.push(await map(value));
    }
  } finally {
    if (!over) await iterator.return?.();
  }
}
