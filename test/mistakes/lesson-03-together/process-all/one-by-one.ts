// sequential-await: awaits each item before it starts the next
export async function processAll<Item, Result>(
  items: readonly Item[],
  process: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    const result = await process(item);
    results.push(result);
  }
  return results;
}
