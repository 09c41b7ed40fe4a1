// wrong-value: takes all items out of a plain source before it maps the first
export async function collect(src: any, map: any) {
  const rs: any[] = [];
  if (src[Symbol.iterator]) {
    for (const i of [...src]) rs.push(await map(await i));
    return rs;
  }
  for await (const i of src) rs.push(await map(i));
  return rs;
}
