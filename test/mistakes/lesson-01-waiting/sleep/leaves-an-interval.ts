// leaked-timer: an interval that goes on for ever after the promise has resolved
export function sleep<T>(ms: number, value?: T): Promise<T | undefined> {
  return new Promise((resolve) => {
    setInterval(() => resolve(value), ms);
  });
}
