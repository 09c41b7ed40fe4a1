// lost-error: an item that fails becomes null
export async function processAll<Item, Result>(
  items: readonly Item[],
  process: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  return Promise.all(
    items.map(async (item) => {
      try {
        return await process(item);
      } catch {
        return null as Result;
      }
    }),
  );
}
