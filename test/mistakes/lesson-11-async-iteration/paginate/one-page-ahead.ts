// not-lazy: fetches the next page while the reader is still at this one
type Page<T> = { items: readonly T[]; next: string | null };
export async function* paginate<T>(fetchPage: (cursor: string | null) => Promise<Page<T>>, release: () => Promise<void>) {
  try {
    let next: Promise<Page<T>> | null = fetchPage(null);
    while (next !== null) {
      const page: Page<T> = await next;
      next = page.next === null ? null : fetchPage(page.next);
      next?.catch(() => {});
      yield* page.items;
    }
  } finally {
    await release();
  }
}
