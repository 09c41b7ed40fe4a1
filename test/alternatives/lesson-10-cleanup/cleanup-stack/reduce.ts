// a chain of promises that hands the list of errors on
export class CleanupStack {
  #l: (() => Promise<void>)[] = [];
  #p?: Promise<void>;
  defer(c: () => Promise<void>) {
    if (this.#p) throw new Error('the stack is closed');
    this.#l.unshift(c);
  }
  async close() {
    this.#p ??= this.#l
      .reduce<Promise<unknown[]>>(
        (p, c) =>
          p.then(async (es) => {
            try {
              await c();
              return es;
            } catch (e) {
              return [...es, e];
            }
          }),
        Promise.resolve([]),
      )
      .then((es) => {
        if (es.length) throw new AggregateError(es);
      });
    return this.#p;
  }
}
