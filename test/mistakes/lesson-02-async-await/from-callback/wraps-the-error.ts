// wrong-error: rejects with an error of its own
type Callback<T> = (done: (error: unknown, value?: T) => void) => void;

export function fromCallback<T>(fn: Callback<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    fn((error, value) => {
      if (error !== null && error !== undefined) reject(new Error(String(error)));
      else resolve(value as T);
    });
  });
}
