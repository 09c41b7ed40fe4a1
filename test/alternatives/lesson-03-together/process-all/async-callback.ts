// an async callback that awaits, and a second await outside
export async function processAll<Item, Result>(
  items: readonly Item[],
  process: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results = await Promise.all(
    items.map(async (item) => {
      const result = await process(item);
      return result;
    }),
  );
  return results;
}
