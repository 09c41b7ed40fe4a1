// starts the next call from the callback of the one that has ended, and counts by hand
export function mapLimit<Item, Result>(
  items: readonly Item[],
  limit: number,
  mapper: (item: Item, index: number, all: readonly Item[]) => Promise<Result>,
): Promise<Result[]> {
  return new Promise((resolve, reject) => {
    const results: Result[] = [];
    let started = 0;
    let ended = 0;
    let over = false;
    const fail = (error: unknown) => {
      over = true;
      reject(error);
    };
    const fill = () => {
      if (ended === items.length) return resolve(results);
      while (!over && started < items.length && started - ended < limit) {
        const index = started++;
        let call: Promise<Result>;
        try {
          call = mapper(items[index] as Item, index, items);
        } catch (error) {
          return fail(error);
        }
        call.then((result) => {
          results[index] = result;
          ended += 1;
          fill();
        }, fail);
      }
    };
    fill();
  });
}
