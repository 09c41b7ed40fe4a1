// wrong-value: counts a task that throws as failed, and leaves its error out
export function firstN(tasks: any[], n: number) {
  return new Promise((res, rej) => {
    const rs: any[] = [],
      es: any[] = [];
    let bad = 0;
    if (tasks.length < n) return rej(new AggregateError([]));
    if (!n) return res([]);
    for (const t of tasks) {
      let p;
      try {
        p = t();
      } catch {
        bad++;
        if (tasks.length - es.length - bad < n) rej(new AggregateError([...es]));
        continue;
      }
      p.then(
        (v: any) => {
          rs.push(v);
          if (rs.length === n) res([...rs]);
        },
        (e: any) => {
          es.push(e);
          if (tasks.length - es.length - bad < n) rej(new AggregateError([...es]));
        },
      );
    }
  });
}
