export async function mapLimit<Item, Result>(
  items: readonly Item[],
  _limit: number,
  mapper: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  return Promise.all(items.map((item) => mapper(item)));
}
