/** Resolves to `value` after `ms` milliseconds, and leaves the thread free until then. */
export function sleep<T>(ms: number, value?: T): Promise<T | undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(value), ms);
  });
}
