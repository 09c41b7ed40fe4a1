// floating-promise: the winner of the race wins every time
export async function* asCompleted<T>(promises: readonly Promise<T>[]): AsyncGenerator<T> {
  for (let count = 0; count < promises.length; count += 1) yield await Promise.race(promises);
}
