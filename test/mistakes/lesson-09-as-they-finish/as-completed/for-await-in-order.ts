// wrong-value: for await does not sort
export async function* asCompleted<T>(promises: readonly Promise<T>[]): AsyncGenerator<T> {
  for (const promise of promises) promise.catch(() => undefined);
  for await (const value of promises) yield value;
}
