// wrong-value: all calls write into one list, emptied at the beginning of each
const results: any[] = [];

export async function runTogether<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  results.length = 0;
  await Promise.all(
    tasks.map(async (task, index) => {
      results[index] = await task();
    }),
  );
  return results;
}
