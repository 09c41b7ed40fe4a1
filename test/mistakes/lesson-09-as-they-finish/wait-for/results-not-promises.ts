// wrong-value: gives the outcomes instead of the promises
export async function waitFor<T>(promises: readonly Promise<T>[], until: string) {
  const done: unknown[] = [];
  const pending = new Set(promises);
  const watched = promises.map((promise) =>
    promise.then(
      (value) => {
        pending.delete(promise);
        done.push(value);
      },
      (error: unknown) => {
        pending.delete(promise);
        done.push(error);
        throw error;
      },
    ),
  );
  const all = Promise.allSettled(watched);
  const ends: Record<string, () => Promise<unknown>> = {
    first: () => Promise.race([...watched, all]),
    'first-error': () => Promise.all(watched),
    all: () => all,
  };
  await ends[until]().catch(() => undefined);
  return { done, pending: [...pending] };
}
