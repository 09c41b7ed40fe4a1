// lost-error: prints the error and goes on
export async function runSequentially<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  for (const task of tasks) {
    try {
      results.push(await task());
    } catch (error) {
      console.error('a task failed', error);
    }
  }
  return results;
}
