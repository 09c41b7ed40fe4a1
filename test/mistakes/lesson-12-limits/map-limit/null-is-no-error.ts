// started-too-early: null stands for no error, and a call may reject with it
export function mapLimit(items: any[], limit: number, mapper: any) {
  return new Promise((res, rej) => {
    const rs: any[] = [];
    let i = 0,
      n = 0,
      d = 0;
    let err: any = null;
    const go = () => {
      if (d === items.length) return res(rs);
      while (err === null && n < limit && i < items.length) {
        const k = i++;
        n++;
        (async () => mapper(items[k]))().then(
          (v) => {
            rs[k] = v;
            n--;
            d++;
            go();
          },
          (e) => {
            if (err === null) {
              err = e;
              rej(e);
            }
            n--;
            go();
          },
        );
      }
    };
    go();
  });
}
