// wrong-value: takes an item that is undefined for the end of the list
export async function processAll<Item, Result>(items: readonly Item[], process: (item: Item) => Promise<Result>) {
  const left = [...items];
  const running: Promise<Result>[] = [];
  for (let item = left.shift(); item !== undefined; item = left.shift()) running.push(process(item));
  return Promise.all(running);
}
