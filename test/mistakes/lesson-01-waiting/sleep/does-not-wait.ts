// wrong-time: gives the value back as a promise without any wait
export function sleep<T>(ms: number, value?: T): Promise<T | undefined> {
  return Promise.resolve(value);
}
