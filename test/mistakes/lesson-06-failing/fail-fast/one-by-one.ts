// sequential-await: each task waits for the one before it
export async function failFast(tasks: readonly (() => Promise<unknown>)[]) {
  const results = [];
  for (const task of tasks) results.push(await task());
  return results;
}
