// for await over an async generator that runs each task when asked
export async function runSequentially<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  for await (const result of resultsOf(tasks)) results.push(result);
  return results;
}

async function* resultsOf<T>(tasks: readonly (() => Promise<T>)[]): AsyncGenerator<T> {
  for (const task of tasks) yield await task();
}
