// threw: takes work that gives undefined for work that has failed
export function contextManager(gf: any) {
  return (...args: any[]) =>
    async (work: any) => {
      const g = gf(...args);
      const o = await g.next();
      if (o.done) throw new Error('the generator did not yield');
      let ok = false,
        res: any,
        err: any;
      try {
        res = await work(o.value);
        ok = res !== undefined;
      } catch (e) {
        err = e;
      }
      const c = ok ? await g.next() : await g.throw(err);
      if (c.done) return res;
      await g.return();
      throw new Error('the generator yielded more than once');
    };
}
