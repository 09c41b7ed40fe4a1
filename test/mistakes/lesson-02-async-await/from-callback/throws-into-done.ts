// wrong-value: what fn throws goes through done, which takes undefined for success
export function fromCallback<T>(fn: (done: (error: unknown, value?: T) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const done = (error: unknown, value?: T): void => {
      if (error === null || error === undefined) resolve(value as T);
      else reject(error);
    };
    try {
      fn(done);
    } catch (error) {
      done(error);
    }
  });
}
