// batching: waits for each pair before it starts the next pair
export async function processAll<Item, Result>(
  items: readonly Item[],
  process: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let index = 0; index < items.length; index += 2) {
    results.push(...(await Promise.all(items.slice(index, index + 2).map((item) => process(item)))));
  }
  return results;
}
