// called-again: releases after every page
type Page<T> = { items: readonly T[]; next: string | null };
export async function* paginate<T>(fetchPage: (cursor: string | null) => Promise<Page<T>>, release: () => Promise<void>) {
  let cursor: string | null = null;
  do {
    try {
      const page: Page<T> = await fetchPage(cursor);
      yield* page.items;
      cursor = page.next;
    } finally {
      await release();
    }
  } while (cursor !== null);
}
