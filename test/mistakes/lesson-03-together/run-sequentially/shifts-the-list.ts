// changed-input: takes the tasks out of the list it was given
export async function runSequentially<T>(tasks: (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  while (tasks.length > 0) {
    const task = tasks.shift()!;
    results.push(await task());
  }
  return results;
}
