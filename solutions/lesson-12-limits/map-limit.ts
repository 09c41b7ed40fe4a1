/** Maps all items, at most `limit` of them at a time, and gives the results in the order of the items. */
export async function mapLimit<Item, Result>(
  items: readonly Item[],
  limit: number,
  mapper: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;

  // All workers share one `next`, and take an item before they wait: no item is taken twice.
  async function work(): Promise<void> {
    try {
      while (next < items.length) {
        const index = next++;
        results[index] = await mapper(items[index] as Item);
      }
    } catch (error) {
      next = items.length;
      throw error;
    }
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
  return results;
}
