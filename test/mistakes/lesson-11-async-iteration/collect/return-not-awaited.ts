// started-too-early: tells the source to stop and does not wait for it
export async function collect<T, R>(source: AsyncIterable<T> | Iterable<T | Promise<T>>, map: (item: T) => R | Promise<R>): Promise<R[]> {
  if (!(Symbol.asyncIterator in source)) {
    const results: R[] = [];
    for await (const item of source) results.push(await map(item));
    return results;
  }
  const iterator = source[Symbol.asyncIterator]();
  const results: R[] = [];
  for (let step = await iterator.next(); !step.done; step = await iterator.next()) {
    try {
      results.push(await map(step.value));
    } catch (error) {
      void iterator.return?.();
      throw error;
    }
  }
  return results;
}
