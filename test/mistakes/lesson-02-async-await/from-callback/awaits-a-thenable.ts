// wrong-order: awaits an object whose `then` does the work, and `await` calls that only afterwards
export async function fromCallback<T>(fn: (done: (error: unknown, value?: T) => void) => void): Promise<T> {
  return await {
    then(resolve: (value: T) => void, reject: (error: unknown) => void) {
      fn((error, value) => ((error ?? null) === null ? resolve(value as T) : reject(error)));
    },
  };
}
