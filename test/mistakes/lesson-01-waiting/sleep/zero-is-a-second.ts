// wrong-value: takes 0 for a time that was left out, and waits a second
export function sleep<T>(ms: number, value?: T): Promise<T | undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(value), ms || 1_000));
}
