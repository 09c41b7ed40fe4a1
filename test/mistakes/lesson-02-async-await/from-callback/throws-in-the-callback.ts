// threw: throws the error inside the callback, where nobody catches it
type Callback<T> = (done: (error: unknown, value?: T) => void) => void;

export function fromCallback<T>(fn: Callback<T>): Promise<T> {
  return new Promise((resolve) => {
    fn((error, value) => {
      if (error !== null && error !== undefined) throw error;
      resolve(value as T);
    });
  });
}
