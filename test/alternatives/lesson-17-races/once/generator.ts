// a generator hands out the attempt until it has failed
export function once<T>(init: () => Promise<T>) {
  function* states(): Generator<Promise<T>, never, void> {
    for (;;) {
      let failed = false;
      const p = new Promise<T>((r) => r(init()));
      const q = p.catch((e) => {
        failed = true;
        throw e;
      });
      while (!failed) yield q;
    }
  }
  const gen = states();
  return (): Promise<T> => gen.next().value;
}
