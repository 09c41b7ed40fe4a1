// never-settles: looks afterwards whether something truthy was thrown
export function fromCallback<T>(fn: (done: (error: unknown, value?: T) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    let thrown: unknown;
    try {
      fn((error, value) => (error === null || error === undefined ? resolve(value as T) : reject(error)));
    } catch (error) {
      thrown = error;
    }
    if (thrown) reject(thrown);
  });
}
