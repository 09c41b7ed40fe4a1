// started-too-early: tells all sources to stop, also those that have ended
export async function* merge<T>(...sources: AsyncIterable<T>[]): AsyncGenerator<T, void, void> {
  const iterators = sources.map((source) => source[Symbol.asyncIterator]());
  const asked = new Map<AsyncIterator<T>, Promise<any>>();
  const ask = (iterator: AsyncIterator<T>) => {
    const answer = iterator.next().then((result) => ({ iterator, result }));
    answer.catch(() => {});
    asked.set(iterator, answer);
  };
  try {
    for (const iterator of iterators) ask(iterator);
    while (asked.size > 0) {
      const { iterator, result } = await Promise.race(asked.values());
      if (result.done) asked.delete(iterator);
      else {
        yield result.value;
        ask(iterator);
      }
    }
  } finally {
    await Promise.allSettled(iterators.map(async (iterator) => iterator.return?.()));
  }
}
