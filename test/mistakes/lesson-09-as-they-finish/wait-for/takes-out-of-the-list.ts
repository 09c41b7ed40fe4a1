// changed-input: takes the settled ones out of the list that it was given
export async function waitFor<T>(promises: Promise<T>[], until: string) {
  const settled = new Set<Promise<T>>();
  const watched = promises.map((promise) => promise.finally(() => settled.add(promise)));
  const all = Promise.allSettled(watched);
  const ends: Record<string, () => Promise<unknown>> = {
    first: () => Promise.race([...watched, all]),
    'first-error': () => Promise.all(watched),
    all: () => all,
  };
  await ends[until]().catch(() => undefined);
  const done = promises.filter((promise) => settled.has(promise));
  for (const promise of done) promises.splice(promises.indexOf(promise), 1);
  return { done, pending: [...promises] };
}
