// slow-to-fail: waits for the promises in turn, so a failure further down is noticed late
export async function processAll<Item, Result>(
  items: readonly Item[],
  process: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const promises = items.map((item) => process(item));
  const results: Result[] = [];
  for await (const result of promises) results.push(result);
  return results;
}
