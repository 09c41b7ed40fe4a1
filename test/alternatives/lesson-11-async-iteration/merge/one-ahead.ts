// asks each source for its next item before it hands this one out; each answer moves to the end when it comes
type Came<T> = { iterator: AsyncIterator<T>; result: IteratorResult<T> };
export async function* merge<T>(...sources: AsyncIterable<T>[]): AsyncGenerator<T, void, void> {
  const asked = new Map<AsyncIterator<T>, Promise<Came<T>>>();
  const going = new Set<AsyncIterator<T>>();
  const ask = (iterator: AsyncIterator<T>) => {
    const answer = iterator.next().then(
      (result) => {
        if (result.done) going.delete(iterator);
        return { iterator, result };
      },
      (error) => {
        going.delete(iterator);
        throw error;
      },
    );
    asked.set(iterator, answer);
    const moves = () => {
      asked.delete(iterator);
      asked.set(iterator, answer);
    };
    answer.then(moves, moves);
  };
  try {
    for (const source of sources) {
      const iterator = source[Symbol.asyncIterator]();
      going.add(iterator);
      ask(iterator);
    }
    while (asked.size > 0) {
      const { iterator, result } = await Promise.race(asked.values());
      asked.delete(iterator);
      if (result.done) continue;
      ask(iterator);
      yield result.value;
    }
  } finally {
    await Promise.allSettled([...going].map(async (iterator) => iterator.return?.()));
  }
}
