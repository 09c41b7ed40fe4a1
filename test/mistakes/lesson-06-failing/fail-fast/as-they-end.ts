// wrong-order: pushes the results as they come
export async function failFast(tasks: readonly (() => Promise<unknown>)[]) {
  const results: unknown[] = [];
  await Promise.all(
    tasks.map(async (task) => {
      results.push(await task());
    }),
  );
  return results;
}
