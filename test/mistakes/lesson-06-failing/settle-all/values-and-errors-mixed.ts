// wrong-value: errors stand in the list as if they were values, as with Python's return_exceptions
export async function settleAll(tasks: readonly (() => Promise<unknown>)[]) {
  return Promise.all(tasks.map(async (task) => task()).map((promise) => promise.catch((error) => error)));
}
