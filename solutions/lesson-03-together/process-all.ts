/** Processes all items at the same time and gives the results in the order of the items. */
export async function processAll<Item, Result>(
  items: readonly Item[],
  process: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  return Promise.all(items.map((item) => process(item)));
}
