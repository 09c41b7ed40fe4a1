/** A page as it was found. */
export interface Page {
  /** Where it was found; after a redirect that is not the address that was asked for. */
  readonly url: string;
  /** The links as they stand in the page: whole addresses, paths such as `/shop` or `../about`, and whatever else. */
  readonly links: readonly string[];
}

/** Fetches a page and finds its links; rejects, or throws, when that fails. Stops when the signal is aborted. */
export type FetchPage = (url: string, options: { readonly signal: AbortSignal | undefined }) => Promise<Page>;

export interface CrawlOptions {
  /** So many calls to one host at a time, and no more; 1 or more. */
  readonly concurrency: number;
  /** So many links away from the start, and no farther; 0 is the start alone. */
  readonly depth: number;
  /** Ends the crawl when it is aborted. */
  readonly signal?: AbortSignal;
}

/** What became of one address. */
export type Visit =
  | { readonly depth: number; readonly ok: true; readonly page: Page }
  | { readonly depth: number; readonly ok: false; readonly error: unknown };

/**
 * Visits a page, the pages that it links to, those that they link to, and so on.
 *
 * **Addresses.** A link is resolved against the `url` of the page where it stands, and what follows a `#` is dropped, as
 * `new URL(link, page.url)` and its `hash` have it; the same goes for `start`. Two links with the same `href` then are
 * one address, whatever page they lead to in the end. `fetchPage` is called once for each address, and gets that
 * `href`. Links that are no `http:` or `https:` address are left out.
 *
 * **Depth.** The depth of an address is the smallest number of links from the start to it, by way of pages that could be
 * fetched. All addresses up to `depth` are visited and no others, whichever page answers first.
 *
 * **Politeness.** At most `concurrency` calls to one host (name and port) are under way at a time; hosts do not wait for
 * each other. No place stays empty: as soon as a page has come, its links are addresses to be visited, and an address
 * is asked for the moment its host has a free place. Addresses of one host are asked for in the order in which they were
 * found; those who wait already go before those found now.
 *
 * **Failures.** A call that rejects or throws makes a visit with that error, frees its place and does not end the crawl.
 *
 * **Abort.** Each call gets `options.signal`. Once it is aborted, no page is asked for any more; when the calls under way
 * have settled, in whatever way, `crawl` rejects with the signal's reason. Nothing stays on the signal afterwards.
 *
 * @param start the address of the first page
 * @returns the visits by address, in any order
 * @throws the signal's reason, see above; aborted from the beginning, at once and without a call
 *
 * @example
 * // The start links to `/hens#eggs` and to `mailto:farmer@farm.example`.
 * await crawl('http://farm.example/', fetchPage, { concurrency: 2, depth: 1 });
 * // Map { 'http://farm.example/' => { depth: 0, ok: true, page: { … } },
 * //       'http://farm.example/hens' => { depth: 1, ok: true, page: { … } } }
 */
export async function crawl(start: string, fetchPage: FetchPage, options: CrawlOptions): Promise<Map<string, Visit>> {
  throw new Error('not implemented');
}
