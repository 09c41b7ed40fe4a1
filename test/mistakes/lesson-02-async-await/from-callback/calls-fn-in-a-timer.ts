// wrong-order: leaves the call of fn to a timer
export function fromCallback<T>(fn: (done: (error: unknown, value?: T) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    setImmediate(() => {
      try {
        fn((error, value) => (error === null || error === undefined ? resolve(value as T) : reject(error)));
      } catch (error) {
        reject(error);
      }
    });
  });
}
