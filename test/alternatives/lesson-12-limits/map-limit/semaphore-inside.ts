// all items at once, each behind a gate with so many places
export async function mapLimit<Item, Result>(
  items: readonly Item[],
  limit: number,
  mapper: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  let free = limit;
  let failed = false;
  const line: (() => void)[] = [];
  const enter = async () => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => line.push(resolve));
  };
  const leave = () => {
    const next = line.shift();
    if (next) next();
    else free += 1;
  };
  return Promise.all(
    items.map(async (item) => {
      await enter();
      try {
        if (failed) return undefined as Result;
        return await mapper(item);
      } catch (error) {
        failed = true;
        throw error;
      } finally {
        leave();
      }
    }),
  );
}
