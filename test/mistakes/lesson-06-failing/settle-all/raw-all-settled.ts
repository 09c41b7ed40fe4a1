// wrong-value: the shape of Promise.allSettled and not the one that is asked for
export async function settleAll(tasks: readonly (() => Promise<unknown>)[]) {
  return Promise.allSettled(tasks.map(async (task) => task()));
}
