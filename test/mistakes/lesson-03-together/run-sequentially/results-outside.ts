// wrong-value: all calls push their results into one list, which was made when the file was loaded
const results: any[] = [];

export async function runSequentially<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  for (const task of tasks) results.push(await task());
  return results;
}
