// keeps the two functions of the promise, and counts the calls itself
export function fromCallback<T>(fn: (done: (error: unknown, value?: T) => void) => void): Promise<T> {
  let settled = false;
  let succeed!: (value: T) => void;
  let fail!: (error: unknown) => void;
  const promise = new Promise<T>((resolve, reject) => {
    succeed = resolve;
    fail = reject;
  });
  const done = (error: unknown, value?: T) => {
    if (settled) return;
    settled = true;
    if (error !== null && error !== undefined) fail(error);
    else succeed(value as T);
  };
  try {
    fn(done);
  } catch (thrown) {
    if (!settled) fail(thrown);
    settled = true;
  }
  return promise;
}
