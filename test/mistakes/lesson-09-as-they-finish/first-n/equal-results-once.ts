// floating-promise: keeps the results in a set, where equal ones are one
export function firstN(tasks: any[], n: number) {
  return new Promise((res, rej) => {
    const rs = new Set<any>(),
      es: any[] = [];
    let c = 0;
    if (tasks.length < n) return rej(new AggregateError([]));
    if (!n) return res([]);
    for (const t of tasks)
      (async () => t())().then(
        (v) => {
          rs.add(v);
          if (++c === n) res([...rs]);
        },
        (e) => {
          es.push(e);
          if (tasks.length - es.length < n) rej(new AggregateError([...es]));
        },
      );
  });
}
