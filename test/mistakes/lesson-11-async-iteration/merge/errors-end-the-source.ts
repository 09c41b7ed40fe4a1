// lost-error: takes a source that fails for one that has ended
export async function* merge<T>(...sources: AsyncIterable<T>[]): AsyncGenerator<T, void, void> {
  const asked = new Map<AsyncIterator<T>, Promise<any>>();
  const ask = (iterator: AsyncIterator<T>) => {
    asked.set(
      iterator,
      iterator.next().then(
        (result) => ({ iterator, result }),
        () => ({ iterator, result: { done: true } }),
      ),
    );
  };
  try {
    for (const source of sources) ask(source[Symbol.asyncIterator]());
    while (asked.size > 0) {
      const { iterator, result } = await Promise.race(asked.values());
      if (result.done) asked.delete(iterator);
      else {
        yield result.value;
        ask(iterator);
      }
    }
  } finally {
    await Promise.allSettled([...asked.keys()].map(async (iterator) => iterator.return?.()));
  }
}
