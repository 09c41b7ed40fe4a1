// floating-promise: is over when the first source is
export async function* merge<T>(...sources: AsyncIterable<T>[]): AsyncGenerator<T, void, void> {
  const asked = new Map<AsyncIterator<T>, Promise<any>>();
  const ask = (iterator: AsyncIterator<T>) => {
    const answer = iterator.next().then((result) => ({ iterator, result }));
    answer.catch(() => asked.delete(iterator));
    asked.set(iterator, answer);
  };
  for (const source of sources) ask(source[Symbol.asyncIterator]());
  try {
    while (asked.size > 0) {
      const { iterator, result } = await Promise.race(asked.values());
      if (result.done) {
        asked.delete(iterator);
        return;
      }
      yield result.value;
      ask(iterator);
    }
  } finally {
    await Promise.allSettled([...asked.keys()].map(async (iterator) => iterator.return?.()));
  }
}
