// one loop that waits with `Promise.race` for any of those under way
export async function mapLimit<Item, Result>(
  items: readonly Item[],
  limit: number,
  mapper: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = new Array(items.length);
  const running = new Set<Promise<void>>();
  for (const [index, item] of items.entries()) {
    if (running.size >= limit) await Promise.race(running);
    const call: Promise<void> = mapper(item).then((result) => {
      results[index] = result;
      running.delete(call);
    });
    running.add(call);
  }
  await Promise.all(running);
  return results;
}
