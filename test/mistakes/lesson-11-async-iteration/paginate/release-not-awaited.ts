// floating-promise: releases in the finally and does not wait for it
type Page<T> = { items: readonly T[]; next: string | null };
export async function* paginate<T>(fetchPage: (cursor: string | null) => Promise<Page<T>>, release: () => Promise<void>) {
  try {
    let cursor: string | null = null;
    do {
      const page: Page<T> = await fetchPage(cursor);
      yield* page.items;
      cursor = page.next;
    } while (cursor !== null);
  } finally {
    release();
  }
}
