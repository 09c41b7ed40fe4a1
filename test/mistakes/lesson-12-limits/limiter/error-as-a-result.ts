// threw: takes a result that is an Error for a failure
export function limiter(limit: number) {
  let n = 0;
  const q: any[] = [];
  const pump = () => {
    while (n < limit && q.length) {
      const { task, res, rej } = q.shift();
      n++;
      (async () => task())()
        .catch((e) => e)
        .then((v: any) => {
          n--;
          v instanceof Error ? rej(v) : res(v);
          pump();
        });
    }
  };
  return (task: any) =>
    new Promise((res, rej) => {
      q.push({ task, res, rej });
      pump();
    });
}
