// unhandled-rejection: takes each call off the list of those under way with a `finally` that nobody handles
export async function mapLimit<Item, Result>(
  items: readonly Item[],
  limit: number,
  mapper: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const all: Promise<Result>[] = [];
  const running = new Set<Promise<Result>>();
  for (const item of items) {
    const call = mapper(item);
    all.push(call);
    running.add(call);
    call.finally(() => running.delete(call));
    if (running.size >= limit) await Promise.race(running);
  }
  return Promise.all(all);
}
