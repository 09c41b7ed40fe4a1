// remembers the outcome, and tells it to whoever asks for it
export const fromCallback = <T>(fn: (done: (error: unknown, value?: T) => void) => void): Promise<T> => {
  let outcome: Promise<T> | undefined;
  return new Promise<T>((resolve) => {
    const settle = (make: () => Promise<T>) => resolve((outcome ??= make()));
    try {
      fn((error, value) =>
        settle(() => (error === null || error === undefined ? Promise.resolve(value as T) : Promise.reject(error))),
      );
    } catch (thrown) {
      settle(() => Promise.reject(thrown));
    }
  });
};
