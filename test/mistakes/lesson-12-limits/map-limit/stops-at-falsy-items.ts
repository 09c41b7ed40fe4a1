// wrong-value: takes an item that counts as false for the end of the line
export async function mapLimit<Item, Result>(
  items: readonly Item[],
  limit: number,
  mapper: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const line = [...items];
  let next = 0;
  const work = async () => {
    for (let item = line.shift(); item; item = line.shift()) {
      const index = next++;
      results[index] = await mapper(item);
    }
  };
  await Promise.all(Array.from({ length: limit }, work));
  return results;
}
