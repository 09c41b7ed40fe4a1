// floating-promise: stops at the first that settles, error or not
export async function waitFor<T>(promises: readonly Promise<T>[], until: string) {
  const settled = new Set<Promise<T>>();
  const watched = promises.map((promise) => promise.finally(() => settled.add(promise)));
  const all = Promise.allSettled(watched);
  await (until === 'all' ? all : Promise.race([...watched, all])).catch(() => undefined);
  return {
    done: promises.filter((promise) => settled.has(promise)),
    pending: promises.filter((promise) => !settled.has(promise)),
  };
}
