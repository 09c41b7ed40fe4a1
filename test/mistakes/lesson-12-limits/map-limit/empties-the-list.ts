// changed-input: shifts the items off the list that it was given
export async function mapLimit<Item, Result>(
  items: Item[],
  limit: number,
  mapper: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  let failed = false;
  const work = async () => {
    while (items.length > 0 && !failed) {
      const index = next++;
      try {
        results[index] = await mapper(items.shift()!);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
  return results;
}
