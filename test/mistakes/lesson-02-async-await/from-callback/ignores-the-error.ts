// lost-error: looks at the value only and resolves in any case
type Callback<T> = (done: (error: unknown, value?: T) => void) => void;

export function fromCallback<T>(fn: Callback<T>): Promise<T> {
  return new Promise((resolve) => {
    fn((_, value) => resolve(value as T));
  });
}
