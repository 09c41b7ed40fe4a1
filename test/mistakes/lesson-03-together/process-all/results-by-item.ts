// wrong-value: keeps the results by item, so that equal items end up with one result
export async function processAll<Item, Result>(items: readonly Item[], process: (item: Item) => Promise<Result>) {
  const results = new Map<Item, Result>();
  await Promise.all(
    items.map(async (item) => {
      results.set(item, await process(item));
    }),
  );
  return items.map((item) => results.get(item));
}
