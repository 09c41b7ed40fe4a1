// threw: takes a yield without a value for none
export function contextManager(gf: any) {
  return (...args: any[]) =>
    async (work: any) => {
      const g = gf(...args);
      const o = await g.next();
      if (o.value === undefined) throw new Error('the generator did not yield');
      let res: any;
      let close = () => g.next();
      try {
        res = await work(o.value);
      } catch (e) {
        close = () => g.throw(e);
      }
      const c = await close();
      if (c.done) return res;
      await g.return();
      throw new Error('the generator yielded more than once');
    };
}
