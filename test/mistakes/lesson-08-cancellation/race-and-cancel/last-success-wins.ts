// wrong-value: a late result overwrites the first
type Task<T> = (signal: AbortSignal) => Promise<T>;

export async function raceAndCancel<T>(tasks: readonly Task<T>[]): Promise<T> {
  const controller = new AbortController();
  let result: { value: T } | undefined;
  const errors: unknown[] = [];
  await Promise.all(
    tasks.map(async (task, index) => {
      try {
        result = { value: await task(controller.signal) };
        controller.abort();
      } catch (error) {
        errors[index] = error;
      }
    }),
  );
  if (result) return result.value;
  throw new AggregateError(errors);
}
