// floating-promise: the first to end is the whole result
export async function failFast(tasks: readonly (() => Promise<unknown>)[]) {
  if (tasks.length === 0) return [];
  return Promise.race(tasks.map(async (task) => task()));
}
