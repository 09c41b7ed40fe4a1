// lost-error: leaves the errors out
export function asCompleted<T>(promises: readonly Promise<T>[]): AsyncIterable<T> {
  const came: T[] = [];
  let ended = 0;
  let wake = () => {};
  for (const promise of promises) {
    promise
      .then((value) => came.push(value))
      .catch(() => undefined)
      .finally(() => {
        ended += 1;
        wake();
      });
  }
  async function* read() {
    while (ended < promises.length || came.length > 0) {
      while (came.length > 0) yield came.shift() as T;
      if (ended < promises.length) await new Promise<void>((resolve) => (wake = resolve));
    }
  }
  return read();
}
