// wrong-value: the lists change when more promises settle
export async function waitFor<T>(promises: readonly Promise<T>[], until: string) {
  const done: Promise<T>[] = [];
  const pending = [...promises];
  const move = (promise: Promise<T>) => {
    pending.splice(pending.indexOf(promise), 1);
    done.push(promise);
    done.sort((a, b) => promises.indexOf(a) - promises.indexOf(b));
  };
  const watched = promises.map((promise) => promise.finally(() => move(promise)));
  const all = Promise.allSettled(watched);
  const ends: Record<string, () => Promise<unknown>> = {
    first: () => Promise.race([...watched, all]),
    'first-error': () => Promise.all(watched),
    all: () => all,
  };
  await ends[until]().catch(() => undefined);
  return { done, pending };
}
