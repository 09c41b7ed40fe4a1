// batching: waits for a whole round of all sources
export async function* merge<T>(...sources: AsyncIterable<T>[]): AsyncGenerator<T, void, void> {
  let iterators = sources.map((source) => source[Symbol.asyncIterator]());
  while (iterators.length > 0) {
    const answers = await Promise.all(iterators.map(async (iterator) => ({ iterator, ...(await iterator.next()) })));
    for (const { value, done } of answers) if (!done) yield value;
    iterators = answers.filter(({ done }) => !done).map(({ iterator }) => iterator);
  }
}
