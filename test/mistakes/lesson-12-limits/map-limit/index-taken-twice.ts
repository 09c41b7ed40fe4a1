// wrong-order: a worker asks for its index again after the wait, when another has moved it on
export async function mapLimit<Item, Result>(
  items: readonly Item[],
  limit: number,
  mapper: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  let done = 0;
  const work = async () => {
    while (next < items.length) {
      const result = await mapper(items[next++]!);
      results[done++] = result;
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
  return results;
}
