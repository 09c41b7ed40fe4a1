// threw: gives a promise of a list, which no loop can walk along
export async function asCompleted<T>(promises: readonly Promise<T>[]): Promise<T[]> {
  return Promise.all(promises);
}
