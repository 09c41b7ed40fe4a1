// never-called: takes 0 and an empty text for no item
export async function processAll<Item, Result>(
  items: readonly Item[],
  process: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  return Promise.all(items.filter((item) => item).map((item) => process(item)));
}
