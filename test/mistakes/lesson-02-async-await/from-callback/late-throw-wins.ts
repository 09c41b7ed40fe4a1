// wrong-value: a throw counts even when done was called before it
type Callback<T> = (done: (error: unknown, value?: T) => void) => void;

export async function fromCallback<T>(fn: Callback<T>): Promise<T> {
  let settle!: (error: unknown, value?: T) => void;
  const promise = new Promise<T>((resolve, reject) => {
    settle = (error, value) => {
      if (error !== null && error !== undefined) reject(error);
      else resolve(value as T);
    };
  });
  fn(settle);
  return promise;
}
