// floating-promise: a falsy result ends the loop
export function asCompleted<T>(promises: readonly Promise<T>[]): AsyncIterable<T> {
  const seats: ((promise: Promise<T>) => void)[] = [];
  const places = promises.map(() => new Promise<T>((resolve) => seats.push(resolve)));
  for (const promise of promises) {
    const sit = () => seats.shift()?.(promise);
    promise.then(sit, sit);
  }
  for (const place of places) place.catch(() => undefined);
  async function* read() {
    let value: T;
    for (const place of places) {
      value = await place;
      if (!value) return;
      yield value;
    }
  }
  return read();
}
