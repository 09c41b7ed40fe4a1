// recursion instead of a loop: what follows a call is the next call, in a chain of `then`
export async function mapLimit<Item, Result>(
  items: readonly Item[],
  limit: number,
  mapper: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const waiting = items.map((item, index) => ({ item, index }));
  const results = new Map<number, Result>();
  const next = (): Promise<void> => {
    const job = waiting.shift();
    if (job === undefined) return Promise.resolve();
    return Promise.resolve()
      .then(() => mapper(job.item))
      .then(
        (result) => {
          results.set(job.index, result);
          return next();
        },
        (error) => {
          waiting.length = 0;
          throw error;
        },
      );
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, next));
  return items.map((_, index) => results.get(index) as Result);
}
