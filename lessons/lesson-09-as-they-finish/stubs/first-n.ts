/**
 * Starts all tasks together and takes the first `n` results: enough of them, a quorum.
 *
 * @param tasks each is called once, unless there are fewer of them than `n`; the list stays as it is. A task that throws
 *   instead of giving a promise has failed like any other
 * @param n how many results are wanted, a whole number; of 0, an empty list comes at once, whatever tasks there are, and
 *   whether they are called is up to you
 * @returns the first `n` results, falsy ones too, in the order in which they came; a list that stays as it is, although
 *   the other tasks are left running
 * @throws an `AggregateError` as soon as `n` results can no longer be reached, with the errors so far in the order in
 *   which they came, and no later ones. When there are fewer tasks than `n`, that is at once: without errors, and no
 *   task is called. No rejection goes unhandled, then or later
 *
 * @example
 * // Three copies of a record; two that can be read will do. A takes 3 s, B rejects after 1 s, C takes 2 s.
 * await firstN([readA, readB, readC], 2); // after 3 s: ['from C', 'from A']
 */
export function firstN<T>(tasks: readonly (() => Promise<T>)[], n: number): Promise<T[]> {
  throw new Error('not implemented');
}
