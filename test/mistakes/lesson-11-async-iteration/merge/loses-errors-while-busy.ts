// lost-error: forgets a source that fails while the reader is busy
export async function* merge<T>(...sources: readonly AsyncIterable<T>[]): AsyncGenerator<T, void, void> {
  /** What each source that goes on has been asked for. */
  const asked = new Map<AsyncIterator<T>, Promise<Answer<T>>>();
  const ask = (iterator: AsyncIterator<T>) => {
    const answer = answerOf(iterator);
    // Once the merge is over, nobody waits for this any more.
    answer.catch(() => asked.delete(iterator));
    asked.set(iterator, answer);
  };
  try {
    for (const source of sources) ask(source[Symbol.asyncIterator]());
    while (asked.size > 0) {
      const { iterator, result } = await Promise.race(asked.values());
      if (result.done) {
        asked.delete(iterator);
      } else {
        yield result.value;
        ask(iterator);
      }
    }
  } finally {
    await Promise.allSettled([...asked.keys()].map(async (iterator) => iterator.return?.()));
  }
}

interface Answer<T> {
  readonly iterator: AsyncIterator<T>;
  readonly result: IteratorResult<T>;
}

async function answerOf<T>(iterator: AsyncIterator<T>): Promise<Answer<T>> {
  return { iterator, result: await iterator.next() };
}
