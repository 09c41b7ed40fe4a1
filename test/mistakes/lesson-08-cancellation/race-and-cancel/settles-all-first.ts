// ignores-abort: waits for everybody to the end, and then picks the first in the list
type Task<T> = (signal: AbortSignal) => Promise<T>;

export async function raceAndCancel<T>(tasks: readonly Task<T>[]): Promise<T> {
  const { signal } = new AbortController();
  const outcomes = await Promise.allSettled(tasks.map(async (task) => task(signal)));
  const won = outcomes.find((outcome) => outcome.status === 'fulfilled');
  if (won) return won.value;
  throw new AggregateError(outcomes.map((outcome) => (outcome as PromiseRejectedResult).reason));
}
