// wrong-value: finds the place of a result by its item, which may come twice
export async function mapLimit<Item, Result>(
  items: readonly Item[],
  limit: number,
  mapper: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const line = [...items];
  const work = async () => {
    while (line.length > 0) {
      const item = line.shift()!;
      results[items.indexOf(item)] = await mapper(item);
    }
  };
  await Promise.all(Array.from({ length: limit }, work));
  return results;
}
