// never-called: knows a second yield by its value, and there may be none
export function contextManager(gf: any) {
  return (...args: any[]) =>
    async (work: any) => {
      const g = gf(...args);
      const o = await g.next();
      if (o.done) throw new Error('the generator did not yield');
      let res: any;
      let close = () => g.next();
      try {
        res = await work(o.value);
      } catch (e) {
        close = () => g.throw(e);
      }
      const c = await close();
      if (c.value === undefined) return res;
      await g.return();
      throw new Error('the generator yielded more than once');
    };
}
