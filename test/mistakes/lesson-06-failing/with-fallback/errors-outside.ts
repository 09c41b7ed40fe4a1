// wrong-value: keeps the errors of all calls in one list
const errors: unknown[] = [];

export async function withFallback(primary: () => Promise<any>, backup: () => Promise<any>): Promise<any> {
  for (const source of [primary, backup]) {
    try {
      return await source();
    } catch (error) {
      errors.push(error);
    }
  }
  throw new AggregateError(errors, 'both have failed');
}
