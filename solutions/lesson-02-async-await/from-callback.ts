export type Done<T> = (error: unknown, value?: T) => void;

/** Turns work that reports to a Node-style callback into a promise. */
export function fromCallback<T>(fn: (done: Done<T>) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    fn((error, value) => {
      if (error === null || error === undefined) resolve(value as T);
      else reject(error);
    });
  });
}
