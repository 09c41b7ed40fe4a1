// lost-error: a task that failed becomes an undefined result
export async function runTogether<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  const outcomes = await Promise.allSettled(tasks.map((task) => task()));
  return outcomes.map((outcome) => (outcome as PromiseFulfilledResult<T>).value);
}
