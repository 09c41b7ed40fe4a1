// a promise beside each one that notes its end, and a combinator of these
export async function waitFor<T>(promises: readonly Promise<T>[], until: string) {
  const state = promises.map(() => false);
  const marks = promises.map((p, i) =>
    p.then(
      () => {
        state[i] = true;
      },
      (e) => {
        state[i] = true;
        throw e;
      },
    ),
  );
  const quiet = marks.map((m) => m.catch(() => {}));
  if (until === 'first' && marks.length) await Promise.race(quiet);
  else if (until === 'first-error') await Promise.all(marks).catch(() => {});
  else await Promise.all(quiet);
  const split = [...state];
  return { done: promises.filter((_, i) => split[i]), pending: promises.filter((_, i) => !split[i]) };
}
