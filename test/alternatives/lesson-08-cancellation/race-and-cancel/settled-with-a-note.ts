// waits for all with allSettled; each task aborts the others when it is the first
type StoppableTask<T> = (signal: AbortSignal) => Promise<T>;

export async function raceAndCancel<T>(tasks: readonly StoppableTask<T>[]): Promise<T> {
  const won: { value: T }[] = [];
  const controller = new AbortController();
  const outcomes = await Promise.allSettled(
    tasks.map(async (task) => {
      won.push({ value: await task(controller.signal) });
      controller.abort('we have one');
    }),
  );
  const [first] = won;
  if (first) return first.value;
  throw new AggregateError(
    outcomes.map((outcome) => (outcome.status === 'rejected' ? outcome.reason : undefined)),
    'all have failed',
  );
}
