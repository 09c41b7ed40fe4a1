// wrong-value: looks for a task's place with indexOf, which knows only the first of two
export async function runSequentially<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  for (const task of tasks) results[tasks.indexOf(task)] = await task();
  return results;
}
