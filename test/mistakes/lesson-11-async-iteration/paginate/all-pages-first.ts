// not-lazy: fetches all pages before it gives the first item
type Page<T> = { items: readonly T[]; next: string | null };
export async function* paginate<T>(fetchPage: (cursor: string | null) => Promise<Page<T>>, release: () => Promise<void>) {
  try {
    const items: T[] = [];
    let cursor: string | null = null;
    do {
      const page: Page<T> = await fetchPage(cursor);
      items.push(...page.items);
      cursor = page.next;
    } while (cursor !== null);
    yield* items;
  } finally {
    await release();
  }
}
