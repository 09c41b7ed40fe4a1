type Until = 'first' | 'first-error' | 'all';

interface DoneAndPending<T> {
  readonly done: Promise<T>[];
  readonly pending: Promise<T>[];
}

/** Waits for the first, the first error or all, and tells what has settled by then. */
export function waitFor<T>(promises: readonly Promise<T>[], until: Until): Promise<DoneAndPending<T>> {
  return new Promise((resolve) => {
    const settled = new Set<Promise<T>>();
    const look = (isEnough = false) => {
      const pending = promises.filter((promise) => !settled.has(promise));
      if (!isEnough && pending.length > 0) return;
      resolve({ done: promises.filter((promise) => settled.has(promise)), pending });
    };
    for (const promise of promises) {
      const settle = (isEnough: boolean) => () => {
        settled.add(promise);
        look(isEnough);
      };
      promise.then(settle(until === 'first'), settle(until !== 'all'));
    }
    look();
  });
}
