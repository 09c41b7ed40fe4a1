// wrong-value: throws the error before the items that came before it
export async function* merge<T>(...sources: readonly AsyncIterable<T>[]): AsyncGenerator<T, void, void> {
  const its = sources.map((s) => s[Symbol.asyncIterator]());
  const active = new Set(its);
  const buffer: { it: AsyncIterator<T>; value: T }[] = [];
  let error: { e: unknown } | undefined;
  let wake = () => {};
  const pull = (it: AsyncIterator<T>) => {
    it.next().then(
      (r) => {
        if (r.done) active.delete(it);
        else buffer.push({ it, value: r.value });
        wake();
      },
      (e: unknown) => {
        active.delete(it);
        error ??= { e };
        wake();
      },
    );
  };
  its.forEach(pull);
  try {
    while (active.size) {
      if (error) throw error.e;
      const item = buffer.shift();
      if (!item) {
        await new Promise<void>((r) => (wake = r));
        continue;
      }
      pull(item.it);
      yield item.value;
    }
    if (error) throw error.e;
  } finally {
    const left = [...active];
    active.clear();
    await Promise.allSettled(left.map(async (it) => it.return?.()));
  }
}
