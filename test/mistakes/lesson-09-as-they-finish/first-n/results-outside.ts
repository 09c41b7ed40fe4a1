// floating-promise: keeps the results outside the function, where another call adds its own
const rs: any[] = [],
  es: any[] = [];
export function firstN(tasks: any[], n: number) {
  rs.length = 0;
  es.length = 0;
  return new Promise((res, rej) => {
    if (tasks.length < n) return rej(new AggregateError([]));
    if (!n) return res([]);
    for (const t of tasks)
      (async () => t())().then(
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
