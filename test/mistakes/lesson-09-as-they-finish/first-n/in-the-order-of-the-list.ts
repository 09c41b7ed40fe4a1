// wrong-value: waits for all and takes the first of the list
export async function firstN<T>(tasks: readonly (() => Promise<T>)[], n: number): Promise<T[]> {
  const outcomes = await Promise.allSettled(tasks.map(async (task) => task()));
  const results = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
  const errors = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
  if (results.length < n) throw new AggregateError(errors);
  return results.slice(0, n);
}
