// never-settles: starts the next call when one ends, and without items none ever does
export function mapLimit<Item, Result>(
  items: readonly Item[],
  limit: number,
  mapper: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  return new Promise((resolve, reject) => {
    const results: Result[] = [];
    let next = 0;
    let done = 0;
    let failed = false;
    const fail = (error: unknown) => {
      failed = true;
      reject(error);
    };
    const startOne = () => {
      if (next >= items.length || failed) return;
      const index = next++;
      (async () => mapper(items[index]!))().then((result) => {
        results[index] = result;
        done += 1;
        if (done === items.length) resolve(results);
        startOne();
      }, fail);
    };
    for (let count = 0; count < limit; count += 1) startOne();
  });
}
