// wrong-value: flattens the results, which may be lists themselves
export async function processAll<Item, Result>(items: readonly Item[], process: (item: Item) => Promise<Result>) {
  const results = await Promise.all(items.map((item) => process(item)));
  return results.flat();
}
