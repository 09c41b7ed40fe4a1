// wrong-error: takes a value that is an error for a failure
export function sleep<T>(ms: number, value?: T): Promise<T | undefined> {
  return new Promise((resolve, reject) =>
    setTimeout(() => (value instanceof Error ? reject(value) : resolve(value)), ms),
  );
}
