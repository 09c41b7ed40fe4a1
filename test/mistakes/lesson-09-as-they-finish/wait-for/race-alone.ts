// never-settles: without promises, a race never ends
export async function waitFor<T>(promises: readonly Promise<T>[], until: string) {
  const settled = new Set<Promise<T>>();
  const watched = promises.map((promise) => promise.finally(() => settled.add(promise)));
  const all = Promise.allSettled(watched);
  try {
    if (until === 'first') await Promise.race(watched);
    else if (until === 'first-error') await Promise.all(watched);
    else await all;
  } catch {
    // an error is an end like any other
  }
  return {
    done: promises.filter((promise) => settled.has(promise)),
    pending: promises.filter((promise) => !settled.has(promise)),
  };
}
