// wrong-value: looks whether the error is truthy to know whether there was one
export function limiter(limit: number) {
  let n = 0;
  const q: any[] = [];
  const pump = () => {
    while (n < limit && q.length) {
      const { task, cb } = q.shift();
      n++;
      (async () => task())().then(
        (v: any) => {
          n--;
          cb(null, v);
          pump();
        },
        (e: any) => {
          n--;
          cb(e);
          pump();
        },
      );
    }
  };
  return (task: any) =>
    new Promise((res, rej) => {
      q.push({ task, cb: (e: any, v: any) => (e ? rej(e) : res(v)) });
      pump();
    });
}
