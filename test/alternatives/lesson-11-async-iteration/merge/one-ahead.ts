// asks each source for its next item before it hands this one out
export async function* merge<T>(...sources: AsyncIterable<T>[]): AsyncGenerator<T, void, void> {
  const asked = new Map<AsyncIterator<T>, Promise<{ iterator: AsyncIterator<T>; result: IteratorResult<T> }>>();
  const ask = (iterator: AsyncIterator<T>) => {
    const answer = iterator.next().then((result) => ({ iterator, result }));
    answer.catch(() => {});
    asked.set(iterator, answer);
  };
  try {
    for (const source of sources) ask(source[Symbol.asyncIterator]());
    while (asked.size > 0) {
      const race = [...asked].map(([iterator, answer]) =>
        answer.catch((error) => {
          asked.delete(iterator);
          throw error;
        }),
      );
      const { iterator, result } = await Promise.race(race);
      asked.delete(iterator);
      if (result.done) continue;
      ask(iterator);
      yield result.value;
    }
  } finally {
    await Promise.allSettled([...asked.keys()].map(async (iterator) => iterator.return?.()));
  }
}
