// wrong-value: takes a falsy error for no error
type Callback<T> = (done: (error: unknown, value?: T) => void) => void;

export function fromCallback<T>(fn: Callback<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    fn((error, value) => {
      if (error) reject(error);
      else resolve(value as T);
    });
  });
}
