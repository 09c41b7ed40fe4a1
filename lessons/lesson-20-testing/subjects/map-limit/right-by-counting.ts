export function mapLimit<Item, Result>(
  items: readonly Item[],
  limit: number,
  mapper: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  return new Promise<Result[]>((resolve, reject) => {
    const results = new Array<Result>(items.length);
    let next = 0;
    let running = 0;
    const fail = (error: unknown): void => {
      next = Infinity;
      reject(error);
    };
    const start = (index: number): void => {
      running += 1;
      const call = mapper(items[index] as Item);
      // Takes some microtasks longer than it need: nobody has promised how many there are.
      const slowly = new Promise<Result>((begin) => {
        begin(call);
      });
      slowly.then((result) => {
        results[index] = result;
        running -= 1;
        fill();
      }, fail);
    };
    const fill = (): void => {
      if (next === items.length && running === 0) resolve(results);
      try {
        while (running < limit && next < items.length) start(next++);
      } catch (error) {
        fail(error);
      }
    };
    fill();
  });
}
