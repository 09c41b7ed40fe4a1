// slow-to-fail: reports the failure only when all tasks have settled
export async function runTogether<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  const outcomes = await Promise.allSettled(tasks.map((task) => task()));
  return outcomes.map((outcome) => {
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value;
  });
}
