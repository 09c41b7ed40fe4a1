/** Runs all tasks together; rejects at the moment of the first failure. */
export async function failFast<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  // In an async callback, a task that throws at once gives a rejected promise: `map` goes on, and every promise is watched.
  return Promise.all(tasks.map(async (task) => task()));
}
