// wrong-value: leaves out items that count as false
type Page<T> = { items: readonly T[]; next: string | null };
export async function* paginate<T>(fetchPage: (cursor: string | null) => Promise<Page<T>>, release: () => Promise<void>) {
  try {
    let cursor: string | null = null;
    do {
      const page: Page<T> = await fetchPage(cursor);
      for (const item of page.items) if (item) yield item;
      cursor = page.next;
    } while (cursor !== null);
  } finally {
    await release();
  }
}
