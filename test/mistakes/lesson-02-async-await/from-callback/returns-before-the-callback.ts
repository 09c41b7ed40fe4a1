// forgot-await: returns before the callback has been called
type Callback<T> = (done: (error: unknown, value?: T) => void) => void;

export async function fromCallback<T>(fn: Callback<T>): Promise<T> {
  let result: T | undefined;
  fn((error, value) => {
    if (error !== null && error !== undefined) throw error;
    result = value;
  });
  return result as T;
}
