// forgot-await: map gives promises, and nobody waits for them
export async function processAll<Item, Result>(
  items: readonly Item[],
  process: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results = items.map(async (item) => await process(item));
  return results as any;
}
