// the oddest: a pump for each source that puts items into a mailbox and waits at a gate until each is taken
type Letter<T> = { value: T; taken: () => void } | { error: unknown };
export async function* merge<T>(...sources: AsyncIterable<T>[]): AsyncGenerator<T, void, void> {
  const mailbox: Letter<T>[] = [];
  const going = new Set<AsyncIterator<T>>();
  let ring: () => void = () => {};
  let closed = false;
  async function pump(iterator: AsyncIterator<T>) {
    try {
      while (!closed) {
        const { value, done } = await iterator.next();
        if (done) break;
        await new Promise<void>((taken) => {
          mailbox.push({ value, taken });
          ring();
        });
      }
      if (!closed) going.delete(iterator);
    } catch (error) {
      if (!closed) going.delete(iterator);
      mailbox.push({ error });
    }
    ring();
  }
  try {
    for (const source of sources) {
      const iterator = source[Symbol.asyncIterator]();
      going.add(iterator);
      pump(iterator);
    }
    for (;;) {
      const letter = mailbox.shift();
      if (letter !== undefined) {
        if ('error' in letter) throw letter.error;
        yield letter.value;
        letter.taken();
      } else if (going.size === 0) {
        return;
      } else {
        await new Promise<void>((resolve) => (ring = resolve));
      }
    }
  } finally {
    closed = true;
    await Promise.allSettled([...going].map(async (iterator) => iterator.return?.()));
  }
}
