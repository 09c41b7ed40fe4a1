// wrong-value: lists the errors that are falsy, and forgets some
export function fromCallback<T>(fn: (done: (error: unknown, value?: T) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    fn((error, value) => {
      if (error || error === 0 || error === '' || error === false) reject(error);
      else resolve(value as T);
    });
  });
}
