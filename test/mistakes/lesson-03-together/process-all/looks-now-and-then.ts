// slow-to-fail: looks ten times a second whether all is done or something has failed
export async function processAll<Item, Result>(items: readonly Item[], process: (item: Item) => Promise<Result>) {
  const results: Result[] = Array.from({ length: items.length });
  const failures: unknown[] = [];
  let left = items.length;
  for (const [index, item] of items.entries()) {
    process(item).then(
      (result) => {
        results[index] = result;
        left -= 1;
      },
      (error: unknown) => failures.push(error),
    );
  }
  while (left > 0 && failures.length === 0) await new Promise((resolve) => setTimeout(resolve, 100));
  if (failures.length > 0) throw failures[0];
  return results;
}
