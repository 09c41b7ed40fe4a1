export function mapLimit<Item, Result>(
  items: readonly Item[],
  limit: number,
  mapper: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  return new Promise<Result[]>((resolve, reject) => {
    const results = new Array<Result>(items.length);
    let next = 0;
    let running = 0;
    const start = (index: number): void => {
      running += 1;
      new Promise<Result>((begin) => {
        begin(mapper(items[index] as Item));
      })
        .then((result) => {
          results[index] = result;
          running -= 1;
          fill();
        })
        .catch((error: unknown) => {
          next = Infinity;
          reject(error);
        });
    };
    const fill = (): void => {
      if (next === items.length && running === 0) resolve(results);
      while (running < limit && next < items.length) {
        next += 1;
        start(next - 1);
      }
    };
    fill();
  });
}
