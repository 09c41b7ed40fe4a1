// not-a-promise: returns what setTimeout returns
export function sleep<T>(ms: number, value?: T) {
  return setTimeout(() => value, ms);
}
