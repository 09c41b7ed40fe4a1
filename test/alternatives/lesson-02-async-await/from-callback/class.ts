// a class with the two functions of the promise in fields, and a try around the call
class Outcome<T> {
  #resolve!: (value: T) => void;
  #reject!: (error: unknown) => void;
  readonly promise = new Promise<T>((resolve, reject) => {
    this.#resolve = resolve;
    this.#reject = reject;
  });

  tell(error: unknown, value: T): void {
    if (error == null) this.#resolve(value);
    else this.#reject(error);
  }

  fail(error: unknown): void {
    this.#reject(error);
  }
}

export function fromCallback<T>(fn: (done: (error: unknown, value?: T) => void) => void): Promise<T> {
  const outcome = new Outcome<T>();
  try {
    fn((error, value) => outcome.tell(error, value as T));
  } catch (error) {
    outcome.fail(error);
  }
  return outcome.promise;
}
