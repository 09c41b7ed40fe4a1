// looks again behind a lock; those who waited for a failed attempt get its error from a counter of attempts
export function once<T>(init: () => Promise<T>): () => Promise<T> {
  let box: { value: T } | undefined;
  let attempts = 0;
  let failure: unknown;
  let last: Promise<void> = Promise.resolve();
  return async () => {
    const before = last;
    const seen = attempts;
    let release = (): void => undefined;
    last = new Promise((resolve) => (release = resolve));
    await before;
    try {
      if (box !== undefined) return box.value;
      if (attempts > seen) throw failure;
      box = { value: await init() };
      return box.value;
    } catch (error) {
      if (attempts === seen) attempts += 1;
      failure = error;
      throw error;
    } finally {
      release();
    }
  };
}
