// wrong-value: calls return on a source that has none when map fails
export async function collect(src: any, map: any) {
  const it = src[Symbol.asyncIterator]?.() ?? src[Symbol.iterator]();
  const rs: any[] = [];
  for (;;) {
    const r = await it.next();
    if (r.done) return rs;
    try {
      rs.push(await map(await r.value));
    } catch (e) {
      await it.return();
      throw e;
    }
  }
}
