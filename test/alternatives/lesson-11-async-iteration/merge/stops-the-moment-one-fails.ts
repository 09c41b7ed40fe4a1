// does not wait for the reader: the others are stopped the moment that one fails, and what has come is handed out then
export async function* merge<T>(...sources: AsyncIterable<T>[]): AsyncGenerator<T, void, void> {
  const going = new Set<AsyncIterator<T>>();
  const came: { iterator: AsyncIterator<T>; value: T }[] = [];
  let failure: { error: unknown } | null = null;
  let stopping: Promise<unknown> | null = null;
  let wake = () => {};
  const stop = () => (stopping ??= Promise.allSettled([...going].map(async (iterator) => iterator.return?.())));
  const ask = (iterator: AsyncIterator<T>) => {
    if (stopping) return;
    iterator
      .next()
      .then(
        ({ value, done }) => {
          if (stopping) return;
          if (done) going.delete(iterator);
          else came.push({ iterator, value });
        },
        (error) => {
          if (stopping) return;
          going.delete(iterator);
          failure = { error };
          stop();
        },
      )
      .finally(() => wake());
  };
  try {
    for (const source of sources) {
      const iterator = source[Symbol.asyncIterator]();
      going.add(iterator);
      ask(iterator);
    }
    for (;;) {
      const next = came.shift();
      if (next) {
        yield next.value;
        ask(next.iterator);
      } else if (failure) {
        throw (failure as { error: unknown }).error;
      } else if (going.size === 0) {
        return;
      } else {
        await new Promise<void>((resolve) => (wake = resolve));
      }
    }
  } finally {
    await stop();
  }
}
