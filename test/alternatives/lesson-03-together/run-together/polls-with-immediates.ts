// looks again and again, a turn of the loop at a time
export async function runTogether<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  let left = tasks.length;
  let failed: { error: unknown } | undefined;
  tasks.forEach((task, index) => {
    task().then(
      (value) => {
        results[index] = value;
        left -= 1;
      },
      (error: unknown) => {
        failed ??= { error };
      },
    );
  });
  while (left > 0 && !failed) await new Promise((resolve) => setImmediate(resolve));
  if (failed) throw failed.error;
  return results;
}
