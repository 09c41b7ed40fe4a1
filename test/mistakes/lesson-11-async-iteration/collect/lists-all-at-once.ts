// wrong-value: waits for all promises of a list before it maps the first
export async function collect(src: any, map: any) {
  if (Array.isArray(src)) {
    const items = await Promise.all(src);
    const rs: any[] = [];
    for (const i of items) rs.push(await map(i));
    return rs;
  }
  const rs: any[] = [];
  for await (const i of src) rs.push(await map(i));
  return rs;
}
