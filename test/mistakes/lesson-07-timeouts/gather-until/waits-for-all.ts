// wrong-value: waits for all outcomes, however long it takes
export async function gatherUntil(tasks: readonly (() => Promise<unknown>)[], ms: number) {
  return Promise.allSettled(tasks.map(async (task) => task()));
}
