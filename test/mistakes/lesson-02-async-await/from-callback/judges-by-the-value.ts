// wrong-value: takes a missing value for a failure
type Callback<T> = (done: (error: unknown, value?: T) => void) => void;

export function fromCallback<T>(fn: Callback<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    fn((error, value) => {
      if (value === undefined) reject(error);
      else resolve(value);
    });
  });
}
