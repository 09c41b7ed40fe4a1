// never-called: takes an empty page for the end
type Page<T> = { items: readonly T[]; next: string | null };
export async function* paginate<T>(fetchPage: (cursor: string | null) => Promise<Page<T>>, release: () => Promise<void>) {
  try {
    let cursor: string | null = null;
    do {
      const page: Page<T> = await fetchPage(cursor);
      if (page.items.length === 0) return;
      yield* page.items;
      cursor = page.next;
    } while (cursor !== null);
  } finally {
    await release();
  }
}
