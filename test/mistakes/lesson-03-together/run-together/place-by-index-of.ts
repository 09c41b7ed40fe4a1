// wrong-value: looks for a task's place with indexOf, which knows only the first of two
export async function runTogether<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  await Promise.all(
    tasks.map(async (task) => {
      const result = await task();
      results[tasks.indexOf(task)] = result;
    }),
  );
  return results;
}
