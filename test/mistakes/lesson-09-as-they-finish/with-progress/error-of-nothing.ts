// wrong-value: looks whether the error is truthy to know whether there was one
export function withProgress(tasks: any[], on: any) {
  return new Promise((res, rej) => {
    const rs: any[] = [];
    let d = 0;
    let over = false;
    if (!tasks.length) res([]);
    tasks.forEach((t, i) => {
      const cb = (e: any, v?: any) => {
        if (over) return;
        if (e) {
          over = true;
          return rej(e);
        }
        rs[i] = v;
        on(++d, tasks.length);
        if (d === tasks.length) res(rs);
      };
      (async () => t())().then((v) => cb(null, v), cb);
    });
  });
}
