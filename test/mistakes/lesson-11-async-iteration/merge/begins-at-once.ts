// wrong-value: asks the sources before anybody has asked for an item
export function merge<T>(...sources: AsyncIterable<T>[]) {
  const asked = new Map<AsyncIterator<T>, Promise<any>>();
  const ask = (iterator: AsyncIterator<T>) => {
    const answer = iterator.next().then((result) => ({ iterator, result }));
    answer.catch(() => asked.delete(iterator));
    asked.set(iterator, answer);
  };
  for (const source of sources) ask(source[Symbol.asyncIterator]());
  return (async function* () {
    try {
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
  })();
}
