/** A page of a long list, and how to ask for the page behind it. */
export interface Page<T> {
  readonly items: readonly T[];
  /** What to ask for the next page with; `null` on the last page. */
  readonly next: string | null;
}

/**
 * Gives the items of all pages, one at a time, and asks for a page only when somebody wants an item from it.
 *
 * The server keeps the list ready from the first question on, until it is released. So `release` is called once: when
 * the last item has been taken and the next is asked for, when the reader breaks off, or when a page cannot be fetched.
 * The reader goes on when it is done. Where no page was asked for there is nothing to release.
 *
 * @param fetchPage gives a page; asked with `null` for the first, and then with what the page before said. Never two
 *   pages at once. A page may be empty and not the last; it stays as it is
 * @param release tells the server that nobody wants more
 * @throws the error of `fetchPage`, when the items before it have been taken; the error of `release`
 *
 * @example
 * for await (const name of paginate(fetchPage, release)) {
 *   if (name === 'Zola') break; // whatever comes behind Zola is never fetched
 * }
 */
export async function* paginate<T>(
  fetchPage: (cursor: string | null) => Promise<Page<T>>,
  release: () => Promise<void>,
): AsyncGenerator<T, void, void> {
  throw new Error('not implemented');
}
