// never-settles: returns the value from the callback and never resolves
type Callback<T> = (done: (error: unknown, value?: T) => void) => void;

export function fromCallback<T>(fn: Callback<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    fn((error, value) => {
      if (error !== null && error !== undefined) reject(error);
      return value;
    });
  });
}
