// floating-promise: ends at once
export async function* asCompleted<T>(_promises: readonly Promise<T>[]): AsyncGenerator<T> {
  // nothing comes
}
