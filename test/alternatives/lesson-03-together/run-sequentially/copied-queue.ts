// empties a copy of the list, with a breath between the tasks
export async function runSequentially<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  const queue = [...tasks].reverse();
  const results = new Array<T>();
  while (queue.length > 0) {
    results.push(await queue.pop()!());
    await new Promise((resolve) => setImmediate(resolve));
  }
  return results;
}
