// a loop that collects errors
export async function withFallback<T>(...sources: (() => Promise<T>)[]): Promise<T> {
  const errors: unknown[] = [];
  for (const source of sources) {
    try {
      return await source();
    } catch (error) {
      errors.push(error);
    }
  }
  throw new AggregateError(errors);
}
