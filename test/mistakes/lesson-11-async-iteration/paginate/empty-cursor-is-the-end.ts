// never-called: takes a cursor that counts as false for the end
interface Page<T> {
  items: readonly T[];
  next: string | null;
}
export async function* paginate<T>(fetchPage: (cursor: string | null) => Promise<Page<T>>, release: () => Promise<void>) {
  let cursor: string | null = null;
  try {
    do {
      const page: Page<T> = await fetchPage(cursor);
      yield* page.items;
      cursor = page.next;
    } while (cursor);
  } finally {
    await release();
  }
}
