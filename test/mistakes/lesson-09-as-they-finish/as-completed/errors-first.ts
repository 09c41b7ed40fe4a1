// wrong-value: an error comes out at once, before the results that came earlier are read
export function asCompleted<T>(promises: readonly Promise<T>[]): AsyncIterable<T> {
  const came: T[] = [];
  let failure: { error: unknown } | undefined;
  let ended = 0;
  let wake = () => {};
  const end = () => {
    ended += 1;
    wake();
  };
  for (const promise of promises) {
    promise.then(
      (value) => {
        came.push(value);
        end();
      },
      (error: unknown) => {
        failure ??= { error };
        end();
      },
    );
  }
  async function* read() {
    let given = 0;
    while (given < promises.length) {
      if (failure) throw failure.error;
      if (given < came.length) {
        given += 1;
        yield came[given - 1];
      } else if (ended < promises.length) await new Promise<void>((resolve) => (wake = resolve));
    }
  }
  return read();
}
