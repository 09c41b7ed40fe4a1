// workers that all walk along one iterator of entries
export async function mapLimit(items: any[], limit: number, mapper: any) {
  const out = new Array(items.length);
  const src = items.entries();
  let failed: { e: unknown } | null = null;
  await Promise.all(
    [...Array(Math.min(limit, items.length))].map(async () => {
      for (const [i, x] of src) {
        if (failed) return;
        try {
          out[i] = await mapper(x);
        } catch (e) {
          failed ??= { e };
          throw e;
        }
      }
    }),
  );
  return out;
}
