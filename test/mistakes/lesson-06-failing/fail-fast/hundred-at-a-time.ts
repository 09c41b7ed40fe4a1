// idle-slots: groups of a hundred
export async function failFast(tasks: readonly (() => Promise<unknown>)[]) {
  const results: unknown[] = [];
  for (let at = 0; at < tasks.length; at += 100) {
    results.push(...(await Promise.all(tasks.slice(at, at + 100).map(async (task) => task()))));
  }
  return results;
}
