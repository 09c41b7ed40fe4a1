export async function mapLimit<Item, Result>(
  items: Item[],
  limit: number,
  mapper: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const { length } = items;
  let hasFailed = false;
  const work = async (): Promise<void> => {
    while (items.length > 0 && !hasFailed) {
      const index = length - items.length;
      const item = items.shift() as Item;
      try {
        results[index] = await mapper(item);
      } catch (error) {
        hasFailed = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, length) }, work));
  return results;
}
