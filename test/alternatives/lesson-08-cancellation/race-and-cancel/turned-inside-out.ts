// turns success into a rejection, so that Promise.all ends at the first success
type StoppableTask<T> = (signal: AbortSignal) => Promise<T>;

class Won<T> {
  constructor(readonly value: T) {}
}

export async function raceAndCancel<T>(tasks: readonly StoppableTask<T>[]): Promise<T> {
  const controller = new AbortController();
  const upside = Array.from(tasks, async (task): Promise<unknown> => {
    let value: T;
    try {
      value = await task(controller.signal);
    } catch (error) {
      return error;
    }
    throw new Won(value);
  });
  try {
    throw new AggregateError(await Promise.all(upside));
  } catch (outcome) {
    controller.abort();
    await Promise.allSettled(upside);
    if (outcome instanceof Won) return outcome.value;
    throw outcome;
  }
}
