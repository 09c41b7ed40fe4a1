// wrong-value: goes on when map has failed with an error that counts as false
export async function collect(src: any, map: any) {
  const it = src[Symbol.asyncIterator]?.() ?? src[Symbol.iterator]();
  const rs: any[] = [];
  for (;;) {
    const r = await it.next();
    if (r.done) return rs;
    let err: any;
    try {
      rs.push(await map(await r.value));
    } catch (e) {
      err = e;
    }
    if (err) {
      await it.return?.();
      throw err;
    }
  }
}
