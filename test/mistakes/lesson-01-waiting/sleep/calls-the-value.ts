// wrong-value: takes a value that is a function for a callback
export function sleep<T>(ms: number, value?: T): Promise<T | undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(typeof value === 'function' ? value() : value), ms));
}
