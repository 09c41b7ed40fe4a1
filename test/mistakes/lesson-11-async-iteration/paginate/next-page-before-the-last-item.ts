// not-lazy: fetches the next page before the last item of this one is taken
type Page<T> = { items: readonly T[]; next: string | null };
export async function* paginate<T>(fetchPage: (cursor: string | null) => Promise<Page<T>>, release: () => Promise<void>) {
  try {
    let page = await fetchPage(null);
    while (true) {
      const [last] = page.items.slice(-1);
      yield* page.items.slice(0, -1);
      const next = page.next === null ? null : await fetchPage(page.next);
      if (page.items.length > 0) yield last!;
      if (next === null) return;
      page = next;
    }
  } finally {
    await release();
  }
}
