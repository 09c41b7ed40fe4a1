/** Gives the results in the order in which the promises settle. */
export function asCompleted<T>(promises: readonly Promise<T>[]): AsyncIterable<T> {
  const seats: ((promise: Promise<T>) => void)[] = [];
  const places = promises.map(() => new Promise<T>((resolve) => seats.push(resolve)));
  for (const promise of promises) {
    // Whoever settles takes the next place, a rejection as well.
    const sit = () => {
      seats.shift()?.(promise);
    };
    promise.then(sit, sit);
  }
  // A place that nobody comes to look at may hold a rejection.
  for (const place of places) place.catch(() => undefined);
  return inTurn(places);
}

async function* inTurn<T>(places: readonly Promise<T>[]): AsyncGenerator<T> {
  for (const place of places) yield place;
}
