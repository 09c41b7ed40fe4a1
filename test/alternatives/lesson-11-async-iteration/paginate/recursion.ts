// a generator that hands over to itself for the next page
type Page<T> = { items: readonly T[]; next: string | null };
async function* from<T>(fetchPage: (cursor: string | null) => Promise<Page<T>>, cursor: string | null): AsyncGenerator<T> {
  const page = await fetchPage(cursor);
  yield* page.items;
  if (page.next !== null) yield* from(fetchPage, page.next);
}
export async function* paginate<T>(fetchPage: (cursor: string | null) => Promise<Page<T>>, release: () => Promise<void>) {
  try {
    return yield* from(fetchPage, null);
  } finally {
    await release();
  }
}
