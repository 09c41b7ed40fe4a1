// wrong-value: a result of undefined does not count
export function firstN(tasks: any[], n: number) {
  return new Promise((res, rej) => {
    const rs: any[] = [],
      es: any[] = [];
    if (tasks.length < n) return rej(new AggregateError([]));
    if (!n) return res([]);
    for (const t of tasks)
      (async () => t())().then(
        (v) => {
          if (v === undefined) return;
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
