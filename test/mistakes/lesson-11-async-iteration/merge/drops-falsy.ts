// wrong-value: takes an empty item for none
export async function* merge<T>(...sources: AsyncIterable<T>[]): AsyncGenerator<T, void, void> {
  const asked = new Map<AsyncIterator<T>, Promise<any>>();
  const ask = (iterator: AsyncIterator<T>) => {
    const answer = iterator.next().then((result) => ({ iterator, ...result }));
    answer.catch(() => asked.delete(iterator));
    asked.set(iterator, answer);
  };
  try {
    for (const source of sources) ask(source[Symbol.asyncIterator]());
    while (asked.size > 0) {
      const { iterator, value, done } = await Promise.race(asked.values());
      if (done) asked.delete(iterator);
      else {
        if (value?.value !== null) yield value;
        ask(iterator);
      }
    }
  } finally {
    await Promise.allSettled([...asked.keys()].map(async (iterator) => iterator.return?.()));
  }
}
