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
      next = items.length;
      reject(error);
    };
    const start = async (index: number): Promise<void> => {
      running += 1;
      try {
        results[index] = await mapper(items[index] as Item);
        running -= 1;
        fill();
      } catch (error) {
        fail(error);
      }
    };
    const fill = (): void => {
      if (next === items.length && running === 0) resolve(results);
      while (running < limit && next < items.length) {
        next += 1;
        void start(next - 1);
      }
    };
    fill();
  });
}
