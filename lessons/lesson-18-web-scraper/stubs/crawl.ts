/** A page as it was found. */
export interface Page {
  /** Where it was found; after a redirect, that is not the address that was asked for. */
  readonly url: string;
  /** The links as they stand in the page: whole addresses, paths such as `/shop` or `../about`, and whatever else. */
  readonly links: readonly string[];
}

/** Fetches a page and finds its links; rejects, or throws, when that fails. */
export type FetchPage = (url: string, options: { readonly signal: AbortSignal | undefined }) => Promise<Page>;

export interface CrawlOptions {
  /** So many calls to one host at a time, and no more; 1 or more, up to `Infinity`. */
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
 * **Addresses.** A link counts from the `url` of the page on which it stands, and what follows a `#` is dropped, as
 * `new URL(link, page.url)` and its `hash` have it; the same goes for `start`. Links with the same `href` then are one
 * address, whatever page they lead to. `fetchPage` is called once for each address, with that `href`. A link that is no
 * address, or one that does not begin with `http:` or `https:`, is left out.
 *
 * **Depth.** The depth of an address is the smallest number of links that lead to it from the start, over pages that
 * could be fetched. All addresses up to `depth` are visited, and no others, whichever page comes first. Whether the
 * pages of one depth wait for all those of the depth before is up to you.
 *
 * **Politeness.** At most `concurrency` calls to one host (the `host` of the `URL`) are under way at a time, and hosts
 * do not wait for each other: of the links of one page, those with the same host are asked for in the order in which
 * they stand there, each as soon as that host has a free place.
 *
 * **Failures.** A call that rejects or throws makes a visit with that error. It frees its place, and the crawl goes on.
 *
 * **Abort.** Each call gets `options.signal`. Once it is aborted, no page is asked for any more; when the calls under way
 * have settled, in whatever way, `crawl` rejects with the signal's reason. No listener stays on the signal.
 *
 * @param start the address of the first page
 * @returns the visits by address, in any order
 * @throws the signal's reason, as said above; when it is aborted from the beginning, without a call
 *
 * @example
 * // The start links to `hens#eggs` and to `mailto:farmer@farm.example`.
 * await crawl('http://farm.example/', fetchPage, { concurrency: 2, depth: 1 });
 * // Map { 'http://farm.example/' => { depth: 0, ok: true, page: { … } },
 * //       'http://farm.example/hens' => { depth: 1, ok: true, page: { … } } }
 */
export async function crawl(start: string, fetchPage: FetchPage, options: CrawlOptions): Promise<Map<string, Visit>> {
  throw new Error('not implemented');
}
