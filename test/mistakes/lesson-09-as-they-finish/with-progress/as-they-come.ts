// wrong-order: the results are in the order in which they came
type Report = (done: number, total: number) => void;

export async function withProgress<T>(tasks: readonly (() => Promise<T>)[], onProgress: Report): Promise<T[]> {
  const results: T[] = [];
  let failed = false;
  await Promise.all(
    tasks.map(async (task) => {
      try {
        results.push(await task());
      } catch (error) {
        failed = true;
        throw error;
      }
      if (!failed) onProgress(results.length, tasks.length);
    }),
  );
  return results;
}
