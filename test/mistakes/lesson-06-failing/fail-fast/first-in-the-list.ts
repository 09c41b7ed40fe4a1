// slow-to-fail: of several failures, throws the first in the list
export async function failFast(tasks: readonly (() => Promise<unknown>)[]) {
  let failed = false;
  const errors: unknown[] = [];
  const running = tasks.map(async (task, index) => {
    try {
      return await task();
    } catch (error) {
      failed = true;
      errors[index] = error;
      throw error;
    }
  });
  try {
    return await Promise.all(running);
  } catch {
    // Gives the others a moment to fail as well.
    if (failed) await Promise.allSettled(running);
    throw errors.find((error) => error !== undefined);
  }
}
