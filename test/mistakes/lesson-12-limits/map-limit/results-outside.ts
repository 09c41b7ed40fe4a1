// wrong-value: keeps results outside the function, where another call puts its own
let results: unknown[] = [];
export async function mapLimit<Item, Result>(
  items: readonly Item[],
  limit: number,
  mapper: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  results = [];
  let next = 0;
  const work = async () => {
    while (next < items.length) {
      const index = next++;
      const result = await mapper(items[index]!);
      results[index] = result;
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
  return results as Result[];
}
