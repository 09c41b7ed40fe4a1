// passes process to map, which hands it the index and the list as well
export async function processAll<Item, Result>(
  items: readonly Item[],
  process: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  return Promise.all(items.map(process));
}
