// an async generator per worker, all of them drawing from one generator of jobs
export async function mapLimit<Item, Result>(
  items: readonly Item[],
  limit: number,
  mapper: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  function* jobs() {
    let index = 0;
    for (const item of items) yield [index++, item] as const;
  }
  const line = jobs();
  const results: [number, Result][] = [];
  async function* worker() {
    for (let next = line.next(); !next.done; next = line.next()) {
      const [index, item] = next.value;
      try {
        yield [index, await mapper(item)] as [number, Result];
      } catch (error) {
        line.return();
        throw error;
      }
    }
  }
  const drain = async () => {
    for await (const pair of worker()) results.push(pair);
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(limit, items.length)) }, drain));
  return results.sort(([a], [b]) => a - b).map(([, result]) => result);
}
