// wrong-error: null stands for no error, and the work may reject with it
export function contextManager(gf: any) {
  return (...args: any[]) =>
    async (work: any) => {
      const g = gf(...args);
      const o = await g.next();
      if (o.done) throw new Error('the generator did not yield');
      let err: any = null,
        res: any;
      try {
        res = await work(o.value);
      } catch (e) {
        err = e;
      }
      const c = err !== null ? await g.throw(err) : await g.next();
      if (c.done) return err !== null ? undefined : res;
      await g.return();
      throw new Error('the generator yielded more than once');
    };
}
