// wrong-value: processes equal items only once and uses the result again
export async function processAll<Item, Result>(items: readonly Item[], process: (item: Item) => Promise<Result>) {
  const started = new Map<Item, Promise<Result>>();
  for (const item of items) if (!started.has(item)) started.set(item, process(item));
  return Promise.all(items.map((item) => started.get(item)!));
}
