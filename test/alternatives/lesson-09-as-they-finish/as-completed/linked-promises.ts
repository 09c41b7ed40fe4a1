// a chain of promises, each of which holds a result and the next promise
interface Link<T> {
  readonly promise: Promise<T>;
  readonly next: Promise<Link<T>>;
}

export function asCompleted<T>(promises: readonly Promise<T>[]): AsyncIterable<T> {
  let tell!: (link: Link<T>) => void;
  let link = new Promise<Link<T>>((resolve) => (tell = resolve));
  for (const promise of promises) {
    const add = () => {
      const tellThis = tell;
      const next = new Promise<Link<T>>((resolve) => (tell = resolve));
      tellThis({ promise, next });
    };
    promise.then(add, add);
  }
  let left = promises.length;
  async function* read() {
    for (; left > 0; left -= 1) {
      const { promise, next } = await link;
      link = next;
      yield promise;
    }
  }
  return read();
}
