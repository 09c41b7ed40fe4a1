/** When to stop waiting: at the first that settles, at the first that rejects, or when all have settled. */
export type Until = 'first' | 'first-error' | 'all';

/** The promises that have settled, and the others, both in the order of the list. */
export interface DoneAndPending<T> {
  readonly done: Promise<T>[];
  readonly pending: Promise<T>[];
}

/**
 * Waits until some of the promises have settled, and tells which.
 *
 * It never rejects itself: a promise that rejects is done like any other, and whoever wants its error awaits it. What
 * rejects later does not become an unhandled rejection. Nothing is stopped: what is pending goes on.
 *
 * @param promises work that is under way; the list stays as it is
 * @param until `'first'`: until one has settled, whichever way (of several that settle at the same time, one or more
 *   are done then, as you like); `'first-error'`: until one has rejected, and if none
 *   does, until all have settled; `'all'`: until all have settled
 * @returns at that moment, the very promises of the list, sorted into two new lists that stay as they are; of an empty
 *   list, two empty lists, at once
 *
 * @example
 * // Under way: 'slow' takes 3 s, 'broken' rejects after 1 s.
 * await waitFor([slow, broken], 'first'); // after 1 s: { done: [broken], pending: [slow] }
 */
export function waitFor<T>(promises: readonly Promise<T>[], until: Until): Promise<DoneAndPending<T>> {
  throw new Error('not implemented');
}
