// called-again: asks for the first page over and over
type Page<T> = { items: readonly T[]; next: string | null };
export async function* paginate<T>(fetchPage: (cursor: string | null) => Promise<Page<T>>, release: () => Promise<void>) {
  try {
    let page: Page<T>;
    do {
      page = await fetchPage(null);
      yield* page.items;
    } while (page.next !== null);
  } finally {
    await release();
  }
}
