// lost-error: turns each failure into undefined
export async function failFast(tasks: readonly (() => Promise<unknown>)[]) {
  return Promise.all(tasks.map(async (task) => task()).map((promise) => promise.catch(() => undefined)));
}
