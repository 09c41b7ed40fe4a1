// the oddest: an iterator by hand, with a list of what is left of the page
type Page<T> = { items: readonly T[]; next: string | null };
export function paginate<T>(fetchPage: (cursor: string | null) => Promise<Page<T>>, release: () => Promise<void>) {
  let left: T[] = [];
  let cursor: string | null = null;
  let state: 'new' | 'open' | 'over' = 'new';
  const end = async () => {
    if (state === 'open') {
      state = 'over';
      await release();
    }
    state = 'over';
    return { value: undefined, done: true as const };
  };
  const iterator = {
    [Symbol.asyncIterator]: () => iterator,
    async next(): Promise<IteratorResult<T, undefined>> {
      while (left.length === 0) {
        if (state === 'over' || (state === 'open' && cursor === null)) return end();
        state = 'open';
        try {
          const page = await fetchPage(cursor);
          left = [...page.items];
          cursor = page.next;
        } catch (error) {
          await end();
          throw error;
        }
      }
      return { value: left.shift()!, done: false };
    },
    async return() {
      left = [];
      return end();
    },
  };
  return iterator;
}
