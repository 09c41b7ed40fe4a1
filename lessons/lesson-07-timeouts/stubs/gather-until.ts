/** What is known of a task: as `Promise.allSettled` tells it, or that it was still at work. */
export type Part<T> = PromiseSettledResult<T> | { readonly status: 'pending' };

/**
 * Runs all tasks together and tells, after `ms` at the latest, what has become of each.
 *
 * All tasks start at once. The promise that comes back never rejects: a failure is told like a result, and so is that of
 * a task that throws instead of giving a promise. Tasks that are still at work go on; whatever becomes of them later
 * changes nothing in what was told, and when one of them fails, its rejection does not go unhandled. Once the promise
 * has settled, no timer of this function's own keeps the program going.
 *
 * @param tasks functions that each start one piece of work; each is called once, and the list stays as it is
 * @param ms the most to wait, in milliseconds, at least 1
 * @returns one part for each task, in the order of the tasks: `{ status: 'fulfilled', value }`,
 *   `{ status: 'rejected', reason }` or `{ status: 'pending' }`; a value may be anything, `null` too. It comes when the
 *   last task has ended or when `ms` have passed, whichever is sooner; without tasks, an empty list at once.
 *
 * @example
 * await gatherUntil([() => sleep(300, 'tea'), () => sleep(3_000, 'cake')], 1_000);
 * // [{ status: 'fulfilled', value: 'tea' }, { status: 'pending' }], after 1 s
 */
export async function gatherUntil<T>(tasks: readonly (() => Promise<T>)[], ms: number): Promise<Part<T>[]> {
  throw new Error('not implemented');
}
