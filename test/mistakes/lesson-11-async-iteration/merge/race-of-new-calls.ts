// floating-promise: asks all sources again for every item, and loses what the others were about to give
export async function* merge<T>(...sources: AsyncIterable<T>[]): AsyncGenerator<T, void, void> {
  let iterators = sources.map((source) => source[Symbol.asyncIterator]());
  while (iterators.length > 0) {
    const { iterator, result } = await Promise.race(
      iterators.map(async (iterator) => ({ iterator, result: await iterator.next() })),
    );
    if (result.done) iterators = iterators.filter((each) => each !== iterator);
    else yield result.value;
  }
}
