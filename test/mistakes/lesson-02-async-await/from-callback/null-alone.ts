// wrong-value: takes undefined for an error
type Callback<T> = (done: (error: unknown, value?: T) => void) => void;

export function fromCallback<T>(fn: Callback<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    fn((error, value) => (error === null ? resolve(value as T) : reject(error)));
  });
}
