// threw: calls the first task without asking whether there is one
export async function runSequentially<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  let results = [await tasks[0]!()];
  for (const task of tasks.slice(1)) {
    results = [...results, await task()];
  }
  return results;
}
