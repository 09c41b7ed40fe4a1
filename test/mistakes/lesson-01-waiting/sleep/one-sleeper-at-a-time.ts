// wrong-time: each sleep waits in a line until the sleep before it is over
let last: Promise<unknown> = Promise.resolve();

export function sleep<T>(ms: number, value?: T): Promise<T | undefined> {
  const mine = last.then(() => new Promise<T | undefined>((resolve) => setTimeout(() => resolve(value), ms)));
  last = mine;
  return mine;
}
