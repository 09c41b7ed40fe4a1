// wrong-value: all calls write into one list, emptied at the beginning of each
let results: any[] = [];

export async function processAll<Item, Result>(items: readonly Item[], process: (item: Item) => Promise<Result>) {
  results = [];
  await Promise.all(
    items.map(async (item, index) => {
      const result = await process(item);
      results[index] = result;
    }),
  );
  return results;
}
