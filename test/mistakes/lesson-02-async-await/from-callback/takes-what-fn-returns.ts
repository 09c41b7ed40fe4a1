// wrong-value: a value that fn returns counts as its outcome
export function fromCallback<T>(fn: (done: (error: unknown, value?: T) => void) => unknown): Promise<T> {
  return new Promise((resolve, reject) => {
    const returned = fn((error, value) => {
      if (error === null || error === undefined) resolve(value as T);
      else reject(error);
    });
    if (typeof returned === 'string') resolve(returned as T);
  });
}
