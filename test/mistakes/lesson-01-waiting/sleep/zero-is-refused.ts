// threw: a time of 0 is refused
export function sleep<T>(ms: number, value?: T): Promise<T | undefined> {
  if (ms <= 0) throw new RangeError('the time must be above 0');
  return new Promise((resolve) => setTimeout(() => resolve(value), ms));
}
