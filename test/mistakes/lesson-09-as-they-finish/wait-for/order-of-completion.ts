// wrong-value: the done ones are in the order in which they settled
export async function waitFor<T>(promises: readonly Promise<T>[], until: string) {
  const settled = new Set<Promise<T>>();
  const watched = promises.map((promise) => promise.finally(() => settled.add(promise)));
  const all = Promise.allSettled(watched);
  const ends: Record<string, () => Promise<unknown>> = {
    first: () => Promise.race([...watched, all]),
    'first-error': () => Promise.all(watched),
    all: () => all,
  };
  await ends[until]().catch(() => undefined);
  return { done: [...settled], pending: promises.filter((promise) => !settled.has(promise)) };
}
