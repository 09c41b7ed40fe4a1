export interface Article {
  readonly title: string;
}

/** Where articles come from. */
export interface Source {
  readonly name: string;
  /**
   * Asks for the articles, as a method of its source. It should stop, and reject, when the signal is aborted; not every
   * source does.
   */
  fetch(signal: AbortSignal): Promise<readonly Article[]>;
}

/** What became of one source, as a plain value. */
export type SourceResult =
  | { readonly name: string; readonly status: 'success'; readonly articles: readonly Article[] }
  | { readonly name: string; readonly status: 'error'; readonly error: string };

/**
 * Asks one source, and does not wait for it longer than it is told to. Its promise never rejects: whatever goes wrong is
 * a result.
 *
 * The source is asked once, with a signal of which it is told to stop. It is told so when its time is up, and when
 * `signal` is aborted; the result is there at that moment, whether the source stops or not, and what the source does
 * then or later changes nothing and leaves no rejection unhandled.
 *
 * When the promise resolves, no timer is left, and no listener on `signal`.
 *
 * @param source asked unless `signal` is aborted already
 * @param timeoutMs how long the source may take, in milliseconds
 * @param signal stops it all, when there is one
 * @returns the articles, also when there are none of them; or the error as a text: the message of the `Error` that the
 *   source rejected with or threw, or what else it was, as a text; `'timeout'` when it took too long; and the message of
 *   the signal's reason when that was aborted
 *
 * @example
 * await askSource({ name: 'Tide Table', fetch: () => sleep(300, [{ title: 'High at noon' }]) }, 5_000);
 * // { name: 'Tide Table', status: 'success', articles: [{ title: 'High at noon' }] }
 * await askSource({ name: 'Fog Bulletin', fetch: () => sleep(9_000, []) }, 5_000);
 * // after 5 s: { name: 'Fog Bulletin', status: 'error', error: 'timeout' }
 */
export async function askSource(source: Source, timeoutMs: number, signal?: AbortSignal): Promise<SourceResult> {
  throw new Error('not implemented');
}
