// floating-promise: returns when the last task of the list is done, not when all are
export async function runTogether<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  let last: Promise<unknown> = Promise.resolve();
  tasks.forEach((task, index) => {
    last = task().then((result) => {
      results[index] = result;
    });
  });
  await last;
  return results;
}
