// a queue of settled promises, and a bell that wakes the reader
export function asCompleted<T>(promises: readonly Promise<T>[]): AsyncIterable<T> {
  const settled: Promise<T>[] = [];
  let ring: () => void = () => undefined;
  for (const promise of promises) {
    const arrive = () => {
      settled.push(promise);
      ring();
    };
    promise.then(arrive, arrive);
  }
  return (async function* () {
    let read = 0;
    while (read < promises.length) {
      const next = settled[read];
      if (next === undefined) {
        await new Promise<void>((resolve) => (ring = resolve));
        continue;
      }
      read += 1;
      yield next;
    }
  })();
}
