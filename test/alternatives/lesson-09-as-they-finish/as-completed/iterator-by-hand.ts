// an iterator by hand, with next and return
export function asCompleted<T>(promises: readonly Promise<T>[]): AsyncIterable<T> {
  const came: Promise<T>[] = [];
  const readers: ((promise: Promise<T>) => void)[] = [];
  const arrive = (promise: Promise<T>) => {
    const reader = readers.shift();
    if (reader) reader(promise);
    else came.push(promise);
  };
  for (const promise of promises) {
    promise.then(
      () => arrive(promise),
      () => arrive(promise),
    );
  }
  let left = promises.length;
  const iterator: AsyncIterator<T> = {
    async next() {
      if (left === 0) return { done: true, value: undefined };
      left -= 1;
      const promise = came.shift() ?? new Promise<T>((resolve) => readers.push(resolve));
      try {
        return { done: false, value: await promise };
      } catch (error) {
        left = 0;
        throw error;
      }
    },
    async return() {
      left = 0;
      return { done: true, value: undefined };
    },
  };
  return { [Symbol.asyncIterator]: () => iterator };
}
