// never-called: takes an item that is undefined for the end of the line
export async function mapLimit(items: any[], limit: number, mapper: any) {
  const rs: any[] = [];
  const q = [...items];
  let i = 0;
  let stop = false;
  const w = async () => {
    for (let it; (it = q.shift()) !== undefined && !stop;) {
      const k = i++;
      try {
        rs[k] = await mapper(it);
      } catch (e) {
        stop = true;
        throw e;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, w));
  return rs;
}
