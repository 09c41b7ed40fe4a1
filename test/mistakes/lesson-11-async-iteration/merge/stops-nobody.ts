// never-called: leaves the other sources running
export async function* merge<T>(...sources: AsyncIterable<T>[]): AsyncGenerator<T, void, void> {
  const asked = new Map<AsyncIterator<T>, Promise<any>>();
  const ask = (iterator: AsyncIterator<T>) => {
    const answer = iterator.next().then((result) => ({ iterator, result }));
    answer.catch(() => {});
    asked.set(iterator, answer);
  };
  for (const source of sources) ask(source[Symbol.asyncIterator]());
  while (asked.size > 0) {
    const { iterator, result } = await Promise.race(asked.values());
    asked.delete(iterator);
    if (result.done) continue;
    yield result.value;
    ask(iterator);
  }
}
