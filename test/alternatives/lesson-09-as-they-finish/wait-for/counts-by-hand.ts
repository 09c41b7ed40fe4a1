// a promise by hand, and flags in an array
type Until = 'first' | 'first-error' | 'all';

export function waitFor<T>(promises: readonly Promise<T>[], until: Until) {
  return new Promise<{ done: Promise<T>[]; pending: Promise<T>[] }>((resolve) => {
    const flags = promises.map(() => false);
    const end = () =>
      resolve({
        done: promises.filter((_, index) => flags[index]),
        pending: promises.filter((_, index) => !flags[index]),
      });
    const settle = (index: number, failed: boolean) => {
      flags[index] = true;
      if (until === 'first' || (until === 'first-error' && failed) || !flags.includes(false)) end();
    };
    promises.forEach((promise, index) => {
      promise.then(
        () => settle(index, false),
        () => settle(index, true),
      );
    });
    if (promises.length === 0) end();
  });
}
