// wrong-value: takes a result that is an Error for a failure
export function firstN(tasks: any[], n: number) {
  return new Promise((res, rej) => {
    const rs: any[] = [],
      es: any[] = [];
    if (tasks.length < n) return rej(new AggregateError([]));
    if (!n) return res([]);
    for (const t of tasks)
      (async () => {
        const v = await t();
        if (v instanceof Error) throw v;
        return v;
      })().then(
        (v) => {
          rs.push(v);
          if (rs.length === n) res([...rs]);
        },
        (e) => {
          es.push(e);
          if (tasks.length - es.length < n) rej(new AggregateError([...es]));
        },
      );
  });
}
