// a switch, with a combinator for each way to wait
type Until = 'first' | 'first-error' | 'all';

export async function waitFor<T>(promises: readonly Promise<T>[], until: Until) {
  const done = new WeakSet<Promise<T>>();
  const notes = promises.map(async (promise) => {
    try {
      await promise;
    } finally {
      done.add(promise);
    }
  });
  await ended(notes, until).catch(() => undefined);
  const halves = { done: [] as Promise<T>[], pending: [] as Promise<T>[] };
  for (const promise of promises) halves[done.has(promise) ? 'done' : 'pending'].push(promise);
  return halves;
}

function ended(notes: Promise<void>[], until: Until): Promise<unknown> {
  const all = Promise.allSettled(notes);
  if (notes.length === 0) return all;
  switch (until) {
    case 'first':
      return Promise.race(notes);
    case 'first-error':
      return Promise.all(notes);
    case 'all':
      return all;
  }
}
