// wrong-order: pushes each result when it arrives
export async function processAll<Item, Result>(
  items: readonly Item[],
  process: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const process1 = async (item: Item) => {
    const result = await process(item);
    results.push(result);
  };
  await Promise.all(items.map(process1));
  return results;
}
