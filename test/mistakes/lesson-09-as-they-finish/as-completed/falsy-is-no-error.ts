// wrong-value: asks the error whether there was one
export function asCompleted<T>(promises: readonly Promise<T>[]): AsyncIterable<T> {
  const came: { value?: T; error?: unknown }[] = [];
  let wake = () => {};
  const add = (end: { value?: T; error?: unknown }) => {
    came.push(end);
    wake();
  };
  for (const promise of promises) {
    promise.then(
      (value) => add({ value }),
      (error: unknown) => add({ error }),
    );
  }
  return (async function* () {
    for (let read = 0; read < promises.length; read += 1) {
      while (came.length <= read) await new Promise<void>((resolve) => (wake = resolve));
      const end = came[read];
      if (end?.error) throw end.error;
      yield end?.value as T;
    }
  })();
}
