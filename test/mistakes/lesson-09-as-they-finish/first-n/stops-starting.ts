// never-called: calls no more tasks when one has thrown and too few are left
export function firstN(tasks: any[], n: number) {
  return new Promise((res, rej) => {
    const rs: any[] = [],
      es: any[] = [];
    if (tasks.length < n) return rej(new AggregateError([]));
    if (!n) return res([]);
    for (const t of tasks) {
      let p;
      try {
        p = t();
      } catch (e) {
        es.push(e);
        if (tasks.length - es.length < n) return rej(new AggregateError([...es]));
        continue;
      }
      p.then(
        (v: any) => {
          rs.push(v);
          if (rs.length === n) res([...rs]);
        },
        (e: any) => {
          es.push(e);
          if (tasks.length - es.length < n) rej(new AggregateError([...es]));
        },
      );
    }
  });
}
