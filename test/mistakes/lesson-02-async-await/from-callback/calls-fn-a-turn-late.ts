// wrong-order: awaits something before it calls fn
export async function fromCallback<T>(fn: (done: (error: unknown, value?: T) => void) => void): Promise<T> {
  await null;
  return new Promise((resolve, reject) => {
    fn((error, value) => (error === null || error === undefined ? resolve(value as T) : reject(error)));
  });
}
