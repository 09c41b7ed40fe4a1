// races for the next one, but among promises that have been put in order of their ends
export function asCompleted<T>(promises: readonly Promise<T>[]): AsyncIterable<T> {
  let ends = 0;
  const outcomes = promises.map((promise) => {
    const stamp = () => ({ promise, rank: ends++ });
    return promise.then(stamp, stamp);
  });
  const read = new Set<Promise<T>>();
  return {
    async *[Symbol.asyncIterator]() {
      const byRank = new Map<number, Promise<T>>();
      for (const outcome of outcomes) void outcome.then(({ promise, rank }) => byRank.set(rank, promise));
      for (let rank = 0; rank < promises.length; rank += 1) {
        while (!byRank.has(rank)) {
          const open = outcomes.filter((_, index) => !read.has(promises[index] as Promise<T>));
          const { promise } = await Promise.race(open);
          read.add(promise);
        }
        yield await (byRank.get(rank) as Promise<T>);
      }
    },
  };
}
