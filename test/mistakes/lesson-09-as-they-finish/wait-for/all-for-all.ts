// floating-promise: Promise.all stops at the first error, also where all are wanted
export async function waitFor<T>(promises: readonly Promise<T>[], until: string) {
  const settled = new Set<Promise<T>>();
  const watched = promises.map((promise) => promise.finally(() => settled.add(promise)));
  void Promise.allSettled(watched);
  const end = until === 'first' && promises.length > 0 ? Promise.race(watched) : Promise.all(watched);
  await end.catch(() => undefined);
  return {
    done: promises.filter((promise) => settled.has(promise)),
    pending: promises.filter((promise) => !settled.has(promise)),
  };
}
