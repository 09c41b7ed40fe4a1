// never-called: tries one task after the other
type Task<T> = (signal: AbortSignal) => Promise<T>;

export async function raceAndCancel<T>(tasks: readonly Task<T>[]): Promise<T> {
  const errors: unknown[] = [];
  for (const task of tasks) {
    try {
      return await task(new AbortController().signal);
    } catch (error) {
      errors.push(error);
    }
  }
  throw new AggregateError(errors);
}
