// wrong-order: pushes each result when it is there
export async function mapLimit<Item, Result>(
  items: readonly Item[],
  limit: number,
  mapper: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const line = [...items];
  let failed = false;
  const work = async () => {
    while (line.length > 0 && !failed) {
      try {
        results.push(await mapper(line.shift()!));
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
  return results;
}
