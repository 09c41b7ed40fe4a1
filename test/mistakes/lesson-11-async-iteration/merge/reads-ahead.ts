// wrong-value: reads all sources as fast as they give, whatever the reader does
export async function* merge<T>(...sources: AsyncIterable<T>[]): AsyncGenerator<T, void, void> {
  const items: T[] = [];
  let wake = () => {};
  let failure: { error: unknown } | undefined;
  let open = sources.length;
  const going = new Set<AsyncIterator<T>>();
  const pump = async (iterator: AsyncIterator<T>) => {
    try {
      for (let step = await iterator.next(); !step.done; step = await iterator.next()) {
        items.push(step.value);
        wake();
      }
    } catch (error) {
      failure ??= { error };
    }
    going.delete(iterator);
    open -= 1;
    wake();
  };
  try {
    for (const source of sources) {
      const iterator = source[Symbol.asyncIterator]();
      going.add(iterator);
      void pump(iterator);
    }
    while (true) {
      while (items.length > 0) yield items.shift()!;
      if (failure) throw failure.error;
      if (open === 0) return;
      await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    await Promise.allSettled([...going].map(async (iterator) => iterator.return?.()));
  }
}
