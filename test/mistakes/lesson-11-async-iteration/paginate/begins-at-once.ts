// not-lazy: fetches the first page when it is called
type Page<T> = { items: readonly T[]; next: string | null };
export function paginate<T>(fetchPage: (cursor: string | null) => Promise<Page<T>>, release: () => Promise<void>) {
  const first = fetchPage(null);
  first.catch(() => {});
  return (async function* () {
    try {
      let page = await first;
      yield* page.items;
      while (page.next !== null) {
        page = await fetchPage(page.next);
        yield* page.items;
      }
    } finally {
      await release();
    }
  })();
}
