// wrong-order: deals the items out beforehand, so that a worker is idle when its own line is empty
export async function mapLimit<Item, Result>(
  items: readonly Item[],
  limit: number,
  mapper: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = new Array(items.length);
  const work = async (worker: number) => {
    for (let index = worker; index < items.length; index += limit) results[index] = await mapper(items[index]!);
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, (_, worker) => work(worker)));
  return results;
}
