// each item starts its own work, then the rest of the list, and puts its result in front
export function processAll<Item, Result>(
  items: readonly Item[],
  process: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const from = (index: number): Promise<Result[]> => {
    if (index === items.length) return Promise.resolve([]);
    const own = process(items[index]!);
    return Promise.all([own, from(index + 1)]).then(([result, rest]) => [result, ...rest]);
  };
  return from(0);
}
