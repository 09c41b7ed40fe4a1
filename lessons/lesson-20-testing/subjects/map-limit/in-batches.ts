export async function mapLimit<Item, Result>(
  items: readonly Item[],
  limit: number,
  mapper: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let from = 0; from < items.length; from += limit) {
    results.push(...(await Promise.all(items.slice(from, from + limit).map((item) => mapper(item)))));
  }
  return results;
}
