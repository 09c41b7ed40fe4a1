// changed-input: takes the promises out of the list
export function asCompleted<T>(promises: Promise<T>[]): AsyncIterable<T> {
  const seats: ((promise: Promise<T>) => void)[] = [];
  const places = promises.map(() => new Promise<T>((resolve) => seats.push(resolve)));
  while (promises.length > 0) {
    const promise = promises.shift() as Promise<T>;
    const sit = () => seats.shift()?.(promise);
    promise.then(sit, sit);
  }
  for (const place of places) place.catch(() => undefined);
  async function* read() {
    for (const place of places) yield await place;
  }
  return read();
}
