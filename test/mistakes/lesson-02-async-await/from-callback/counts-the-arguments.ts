// wrong-value: takes a call of done with one argument for a failure
export function fromCallback<T>(fn: (done: (...told: [unknown, T?]) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    fn((...told) => {
      if (told.length === 1 || (told[0] !== null && told[0] !== undefined)) reject(told[0]);
      else resolve(told[1] as T);
    });
  });
}
