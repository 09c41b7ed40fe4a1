// wrong-error: throws an error of its own in place of the one that came
export async function runTogether<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  try {
    return await Promise.all(tasks.map((task) => task()));
  } catch (error) {
    throw new Error(`a task failed: ${error}`);
  }
}
