// wrong-value: who sleeps for the same time at the same time shares one sleep, and its value
const sleeping = new Map<number, Promise<any>>();

export function sleep<T>(ms: number, value?: T): Promise<T | undefined> {
  const sleep = sleeping.get(ms) ?? new Promise((resolve) => setTimeout(() => resolve(value), ms));
  sleeping.set(ms, sleep);
  return sleep.finally(() => sleeping.delete(ms));
}
