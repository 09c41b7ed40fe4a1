// Array.from with a mapper; no async keyword
export function processAll<Item, Result>(
  items: readonly Item[],
  process: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  return Promise.all(Array.from(items, (item) => process(item)));
}
