// forgot-await: pushes the promise instead of its result
export async function runSequentially<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: any[] = [];
  for (const task of tasks) {
    results.push(task());
  }
  return results;
}
