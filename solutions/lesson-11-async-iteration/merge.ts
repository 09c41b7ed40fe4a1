/** Gives the items of several sources as they come. */
export async function* merge<T>(...sources: readonly AsyncIterable<T>[]): AsyncGenerator<T, void, void> {
  /** Those that have neither ended nor failed. */
  const going = new Set<AsyncIterator<T>>();
  /** What has come while the reader was busy, the oldest first. */
  const waiting: Answer<T>[] = [];
  let ring = (): void => undefined;

  async function ask(iterator: AsyncIterator<T>): Promise<void> {
    going.add(iterator);
    try {
      const result = await iterator.next();
      if (result.done) going.delete(iterator);
      else waiting.push({ iterator, value: result.value });
    } catch (error) {
      going.delete(iterator);
      waiting.push({ error });
    }
    ring();
  }
  try {
    for (const source of sources) void ask(source[Symbol.asyncIterator]());
    while (going.size > 0 || waiting.length > 0) {
      const answer = waiting.shift();
      if (answer === undefined) {
        await new Promise<void>((resolve) => (ring = resolve));
      } else if ('error' in answer) {
        throw answer.error;
      } else {
        yield answer.value;
        void ask(answer.iterator);
      }
    }
  } finally {
    await Promise.allSettled([...going].map(async (iterator) => iterator.return?.()));
  }
}

type Answer<T> = { readonly iterator: AsyncIterator<T>; readonly value: T } | { readonly error: unknown };
