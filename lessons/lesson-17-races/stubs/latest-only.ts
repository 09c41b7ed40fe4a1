/** What became of one search: its result, or that nobody wants it any more. */
export type Answer<Result> = { readonly stale: false; readonly value: Result } | { readonly stale: true };

/**
 * Wraps a search so that an answer that comes too late cannot take the place of a newer one.
 *
 * The answer of a call is **stale** when, by the time its search ends, the wrapped function has been called again,
 * whatever it was called with, and whatever has become of the newer search. Searches run side by side: none waits for
 * another. Each wrapped function minds its own calls only.
 *
 * @param search starts one search; called once for each call, with the same query
 * @returns a function that resolves, the moment its own search ends, to `{ stale: false, value }`, whatever the value
 *   is, or to `{ stale: true }`. When the search rejects or throws, the function rejects with that very error, unless the
 *   answer is stale: then it resolves to `{ stale: true }` all the same
 *
 * @example
 * const find = latestOnly(search);
 * const answers = await Promise.all([find('be'), find('bee')]);
 * // [{ stale: true }, { stale: false, value: ['beech', 'beet'] }], whichever search ended first
 */
export function latestOnly<Query, Result>(
  search: (query: Query) => Promise<Result>,
): (query: Query) => Promise<Answer<Result>> {
  throw new Error('not implemented');
}
