/** Starts all tasks at once and gives their results in the order of the tasks. */
export async function runTogether<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  return Promise.all(tasks.map((task) => task()));
}
