// unhandled-rejection: nobody watches before the first result is read
export async function* asCompleted<T>(promises: readonly Promise<T>[]): AsyncGenerator<T> {
  const left = new Map(promises.map((promise, index) => [index, promise.then((value) => ({ index, value }))]));
  while (left.size > 0) {
    const { index, value } = await Promise.race(left.values());
    left.delete(index);
    yield value;
  }
}
