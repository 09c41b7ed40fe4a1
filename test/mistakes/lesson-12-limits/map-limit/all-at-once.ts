// over-limit: has a limit and does not look at it
export async function mapLimit<Item, Result>(
  items: readonly Item[],
  limit: number,
  mapper: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  return Promise.all(items.map((item) => mapper(item)));
}
