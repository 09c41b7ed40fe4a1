// idle-slots: a pool of five workers, when all items should be processed at once
export async function processAll<Item, Result>(items: readonly Item[], process: (item: Item) => Promise<Result>) {
  const results: Result[] = [];
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const mine = next++;
      results[mine] = await process(items[mine]!);
    }
  };
  await Promise.all(Array.from({ length: 5 }, worker));
  return results;
}
