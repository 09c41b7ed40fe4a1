// wrong-value: takes the promise that fn returns for its outcome
export function fromCallback<T>(fn: (done: (error: unknown, value?: T) => void) => unknown): Promise<T> {
  return new Promise((resolve, reject) => {
    const returned = fn((error, value) => {
      if (error === null || error === undefined) resolve(value as T);
      else reject(error);
    });
    if (returned instanceof Promise) resolve(returned as Promise<T>);
  });
}
