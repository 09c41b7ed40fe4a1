// an async function around the promise, which waits for it itself
export async function fromCallback<T>(fn: (done: (error: unknown, value?: T) => void) => void): Promise<T> {
  const value = await new Promise<T | undefined>((resolve, reject) =>
    fn((error, value) => (error == null ? resolve(value) : reject(error))),
  );
  return value as T;
}
