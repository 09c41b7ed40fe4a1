// threw: takes a result that is an Error for a failure
export async function collect(src: any, map: any) {
  const rs: any[] = [];
  for await (const i of src) {
    const v = await map(i);
    if (v instanceof Error) throw v;
    rs.push(v);
  }
  return rs;
}
