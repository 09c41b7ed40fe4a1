// sequential-await: takes one item of each source in turn, and waits for the slow ones
export async function* merge<T>(...sources: AsyncIterable<T>[]): AsyncGenerator<T, void, void> {
  const iterators = sources.map((source) => source[Symbol.asyncIterator]());
  while (iterators.length > 0) {
    for (const iterator of [...iterators]) {
      const { value, done } = await iterator.next();
      if (done) iterators.splice(iterators.indexOf(iterator), 1);
      else yield value;
    }
  }
}
