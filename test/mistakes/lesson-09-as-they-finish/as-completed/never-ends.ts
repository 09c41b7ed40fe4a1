// never-settles: waits for one more after the last
export function asCompleted<T>(promises: readonly Promise<T>[]): AsyncIterable<T> {
  const came: Promise<T>[] = [];
  let wake = () => {};
  for (const promise of promises) {
    const end = () => {
      came.push(promise);
      wake();
    };
    promise.then(end, end);
  }
  async function* read() {
    for (;;) {
      const next = came.shift();
      if (next) yield await next;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  }
  return read();
}
