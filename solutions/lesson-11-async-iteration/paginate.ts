export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** Gives the items of all pages, and asks for a page only when somebody wants an item from it. */
export async function* paginate<T>(
  fetchPage: (cursor: string | null) => Promise<Page<T>>,
  release: () => Promise<void>,
): AsyncGenerator<T, void, void> {
  try {
    let page: Page<T> | undefined;
    do {
      page = await fetchPage(page?.next ?? null);
      yield* page.items;
    } while (page.next !== null);
  } finally {
    await release();
  }
}
