export async function mapLimit<Item, Result>(
  items: readonly Item[],
  _limit: number,
  mapper: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await mapper(item));
  return results;
}
