// wrong-error: rejects with the error of a promise
export async function waitFor<T>(promises: readonly Promise<T>[], until: string) {
  const settled = new Set<Promise<T>>();
  const watched = promises.map((promise) => promise.finally(() => settled.add(promise)));
  const all = Promise.allSettled(watched);
  if (until === 'first') await Promise.race([...watched, all]);
  else if (until === 'first-error') await Promise.all(watched);
  else await all;
  return {
    done: promises.filter((promise) => settled.has(promise)),
    pending: promises.filter((promise) => !settled.has(promise)),
  };
}
