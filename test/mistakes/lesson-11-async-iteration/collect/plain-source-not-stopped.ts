// wrong-value: drives a plain source by hand and does not stop it when map fails
export async function collect(src: any, map: any) {
  const rs: any[] = [];
  if (!src[Symbol.asyncIterator]) {
    const it = src[Symbol.iterator]();
    for (let r = it.next(); !r.done; r = it.next()) rs.push(await map(await r.value));
    return rs;
  }
  for await (const i of src) rs.push(await map(i));
  return rs;
}
