// wrong-error: throws a new error in place of the one that came
export async function failFast(tasks: readonly (() => Promise<unknown>)[]) {
  try {
    return await Promise.all(tasks.map(async (task) => task()));
  } catch (error) {
    throw new Error(`a task has failed: ${(error as Error).message}`);
  }
}
