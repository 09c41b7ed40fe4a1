// floating-promise: the braces of the callback return nothing, so Promise.all waits for nothing
export async function processAll<Item, Result>(
  items: readonly Item[],
  process: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  return Promise.all(
    items.map((item) => {
      process(item);
    }),
  ) as any;
}
