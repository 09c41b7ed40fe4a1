// wrong-value: of those that came while the reader was busy, the race takes the first in the list of sources
export async function* merge<T>(...sources: AsyncIterable<T>[]): AsyncGenerator<T, void, void> {
  const iterators = sources.map((source) => source[Symbol.asyncIterator]());
  const going = new Set(iterators);
  const answers = new Map<AsyncIterator<T>, Promise<() => { iterator: AsyncIterator<T>; result: IteratorResult<T> }>>();
  const ask = (iterator: AsyncIterator<T>) =>
    answers.set(
      iterator,
      iterator.next().then(
        (result) => {
          if (result.done) going.delete(iterator);
          return () => ({ iterator, result });
        },
        (error) => {
          going.delete(iterator);
          return () => {
            throw error;
          };
        },
      ),
    );
  try {
    iterators.forEach(ask);
    while (answers.size > 0) {
      const { iterator, result } = (await Promise.race(answers.values()))();
      if (result.done) {
        answers.delete(iterator);
      } else {
        yield result.value;
        ask(iterator);
      }
    }
  } finally {
    await Promise.allSettled([...going].map(async (iterator) => iterator.return?.()));
  }
}
