// unhandled-rejection: a seat that nobody comes to look at rejects
export function asCompleted<T>(promises: readonly Promise<T>[]): AsyncIterable<T> {
  const seats: ((promise: Promise<T>) => void)[] = [];
  const places = promises.map(() => new Promise<T>((resolve) => seats.push(resolve)));
  for (const promise of promises) {
    const sit = () => seats.shift()?.(promise);
    promise.then(sit, sit);
  }
  async function* read() {
    for (const place of places) yield await place;
  }
  return read();
}
