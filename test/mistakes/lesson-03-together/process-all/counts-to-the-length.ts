// never-settles: without items no result ever completes the list
export function processAll<Item, Result>(
  items: readonly Item[],
  process: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  return new Promise((resolve, reject) => {
    const results: Result[] = [];
    let done = 0;
    items.forEach((item, index) => {
      process(item)
        .then((result) => {
          results[index] = result;
          done++;
          if (done === items.length) resolve(results);
        })
        .catch(reject);
    });
  });
}
