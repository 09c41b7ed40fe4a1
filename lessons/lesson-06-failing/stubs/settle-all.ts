/** How a task ended: with a value, or with what it rejected with or threw. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown };

/**
 * Runs all tasks together and tells how each of them ended. The promise that comes back never rejects.
 *
 * All tasks start at once. A task that throws instead of giving a promise counts as one that rejects, and the tasks
 * behind it start all the same. Values and errors are kept as they are, `undefined` and the like too.
 *
 * @param tasks functions that each start one piece of work; each is called once, and the list stays as it is
 * @returns one outcome for each task, in the order of the tasks, when the last of them has ended; without tasks, an
 *   empty list at once
 *
 * @example
 * // 0.5 s for both, because they run together.
 * const outcomes = await settleAll([() => sleep(500, 'tea'), () => Promise.reject(new Error('no milk'))]);
 * // outcomes: [{ ok: true, value: 'tea' }, { ok: false, error: Error: no milk }]
 */
export async function settleAll<T>(tasks: readonly (() => Promise<T>)[]): Promise<Outcome<T>[]> {
  throw new Error('not implemented');
}
