// wrong-value: the first success instead of the first that settles
export async function waitFor<T>(promises: readonly Promise<T>[], until: string) {
  const settled = new Set<Promise<T>>();
  const watched = promises.map((promise) => promise.finally(() => settled.add(promise)));
  const all = Promise.allSettled(watched);
  const ends: Record<string, () => Promise<unknown>> = {
    first: () => Promise.any(watched),
    'first-error': () => Promise.all(watched),
    all: () => all,
  };
  await ends[until]().catch(() => undefined);
  return {
    done: promises.filter((promise) => settled.has(promise)),
    pending: promises.filter((promise) => !settled.has(promise)),
  };
}
