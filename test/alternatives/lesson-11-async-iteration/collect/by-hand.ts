// drives the iterator by hand
export async function collect<T, R>(source: AsyncIterable<T> | Iterable<T | Promise<T>>, map: (item: T) => R | Promise<R>): Promise<R[]> {
  const asks = (source as AsyncIterable<T>)[Symbol.asyncIterator] as (() => AsyncIterator<T>) | undefined;
  const iterator = asks === undefined ? (source as Iterable<T>)[Symbol.iterator]() : asks.call(source);
  const results: R[] = [];
  for (;;) {
    const step = await iterator.next();
    if (step.done) return results;
    try {
      results.push(await map(await step.value));
    } catch (error) {
      await iterator.return?.();
      throw error;
    }
  }
}
