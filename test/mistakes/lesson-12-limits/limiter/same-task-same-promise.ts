// wrong-value: gives the same promise for a task that it knows already
const cache = new WeakMap();
export function limiter(limit: number) {
  let n = 0;
  const q: any[] = [];
  const pump = () => {
    while (n < limit && q.length) q.shift()();
  };
  return (task: any) => {
    if (cache.has(task)) return cache.get(task);
    const p = new Promise((res, rej) => {
      q.push(() => {
        n++;
        (async () => task())()
          .finally(() => {
            n--;
            pump();
          })
          .then(res, rej);
      });
      pump();
    });
    cache.set(task, p);
    return p;
  };
}
