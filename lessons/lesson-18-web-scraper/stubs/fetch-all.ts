/** What comes back for a request: as much of a `Response` as is needed here. */
export interface Answer {
  /** Where the answer comes from; after a redirect, that is not the address that was asked for. */
  readonly url: string;
  /** Whether the status is one of 200 to 299. */
  readonly ok: boolean;
  readonly status: number;
  /** Reads the body, which takes a while, may fail, and can be done once only. */
  text(): Promise<string>;
}

/** What became of one address: the text of the page, or the error that came instead. */
export type Page =
  | { readonly url: string; readonly ok: true; readonly text: string }
  | { readonly url: string; readonly ok: false; readonly error: unknown };

/**
 * Fetches all pages at once. A page that fails spoils no other: it becomes a `Page` with an error.
 *
 * A page has failed when
 * - `fetch` rejects or throws, or `text()` does: `error` is that very error, whatever it is;
 * - the answer is not `ok`: `error` is an `Error` with the message `HTTP ` and the status. Its body is not read.
 *
 * All requests start at once, and each body is read the moment its own answer is there, whatever the other pages do.
 *
 * @param urls the addresses; an address that is there twice is fetched twice; the list stays as it is
 * @param fetch starts one request; called once for each address
 * @returns one page for each address, in the order of the addresses, and with the address that was asked for as `url`;
 *   without addresses an empty list at once. It never rejects
 *
 * @example
 * const pages = await fetchAll(['http://farm.example/hens', 'http://farm.example/cows'], fetch);
 * // [{ url: 'http://farm.example/hens', ok: true, text: 'Seven hens.' },
 * //  { url: 'http://farm.example/cows', ok: false, error: Error('HTTP 404') }]
 */
export async function fetchAll(urls: readonly string[], fetch: (url: string) => Promise<Answer>): Promise<Page[]> {
  throw new Error('not implemented');
}
