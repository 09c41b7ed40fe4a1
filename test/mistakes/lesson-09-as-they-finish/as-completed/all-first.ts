// wrong-value: waits for all before it gives any
export async function* asCompleted<T>(promises: readonly Promise<T>[]): AsyncGenerator<T> {
  const values: T[] = [];
  await Promise.all(promises.map(async (promise) => values.push(await promise)));
  yield* values;
}
