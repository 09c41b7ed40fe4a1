// threw: takes a result that is an Error for a failure
export async function mapLimit(items: any[], limit: number, mapper: any) {
  const rs: any[] = [];
  let i = 0;
  const w = async () => {
    try {
      while (i < items.length) {
        const k = i++;
        const v = await mapper(items[k]);
        if (v instanceof Error) throw v;
        rs[k] = v;
      }
    } catch (e) {
      i = items.length;
      throw e;
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, w));
  return rs;
}
