// unhandled-rejection: gives back promises of its own, and nobody handles the originals' errors there
export async function waitFor<T>(promises: readonly Promise<T>[], until: string) {
  const done: Promise<T>[] = [];
  const watched = promises.map((promise) => promise.finally(() => done.push(promise)));
  const ends: Record<string, () => Promise<unknown>> = {
    first: () => Promise.race(watched),
    'first-error': () => Promise.all(watched),
    all: () => Promise.allSettled(watched),
  };
  if (promises.length > 0) await ends[until]().catch(() => undefined);
  for (const promise of promises) promise.then(() => undefined);
  return {
    done: watched.filter((_, index) => done.includes(promises[index])),
    pending: watched.filter((_, index) => !done.includes(promises[index])),
  };
}
