// wrong-value: leaves out the promises of a list that reject
export async function collect(src: any, map: any) {
  if (Array.isArray(src)) {
    const rs: any[] = [];
    for (const s of await Promise.allSettled(src)) if (s.status === 'fulfilled') rs.push(await map(s.value));
    return rs;
  }
  const rs: any[] = [];
  for await (const i of src) rs.push(await map(i));
  return rs;
}
