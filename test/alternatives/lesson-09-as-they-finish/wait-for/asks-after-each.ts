// asks the promises how they stand by racing each against a value
type Until = 'first' | 'first-error' | 'all';
type State = 'pending' | 'fulfilled' | 'rejected';

function stateOf(promise: Promise<unknown>): Promise<State> {
  const settled = promise.then(
    (): State => 'fulfilled',
    (): State => 'rejected',
  );
  return Promise.race([settled, Promise.resolve().then((): State => 'pending')]);
}

export async function waitFor<T>(promises: readonly Promise<T>[], until: Until) {
  for (;;) {
    const states = await Promise.all(promises.map(stateOf));
    const isOver =
      !states.includes('pending') ||
      (until === 'first' && states.some((state) => state !== 'pending')) ||
      (until === 'first-error' && states.includes('rejected'));
    if (isOver) {
      const done = promises.filter((_, index) => states[index] !== 'pending');
      return { done, pending: promises.filter((promise) => !done.includes(promise)) };
    }
    const some = promises.filter((_, index) => states[index] === 'pending');
    await Promise.race(some.map((promise) => promise.catch(() => undefined)));
    await Promise.resolve();
  }
}
