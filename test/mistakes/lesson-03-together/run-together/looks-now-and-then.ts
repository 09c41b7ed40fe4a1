// slow-to-fail: looks ten times a second whether all is done or something has failed
export async function runTogether<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = Array.from({ length: tasks.length });
  const failures: unknown[] = [];
  let left = tasks.length;
  for (const [index, task] of tasks.entries()) {
    task().then(
      (result) => {
        results[index] = result;
        left -= 1;
      },
      (error: unknown) => failures.push(error),
    );
  }
  while (left > 0 && failures.length === 0) await new Promise((resolve) => setTimeout(resolve, 100));
  if (failures.length > 0) throw failures[0];
  return results;
}
