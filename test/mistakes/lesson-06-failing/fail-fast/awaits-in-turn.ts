// unhandled-rejection: starts all, then listens to one after the other
export async function failFast(tasks: readonly (() => Promise<unknown>)[]) {
  const results = [];
  for (const promise of tasks.map(async (task) => task())) results.push(await promise);
  return results;
}
