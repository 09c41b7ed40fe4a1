// wrong-order: pushes each result when its task finishes
export async function runTogether<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  await Promise.all(
    tasks.map(async (task) => {
      results.push(await task());
    }),
  );
  return results;
}
