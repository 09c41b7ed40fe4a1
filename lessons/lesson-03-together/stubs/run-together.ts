/**
 * Runs tasks together: all of them start at once, however many there are, and the total is the time of the longest.
 *
 * When the promise settles, no timer of its own is left behind.
 *
 * @param tasks functions that each start one piece of work; each is called once, and the list stays as it is
 * @returns the results in the order of the tasks, whichever finishes first; without tasks, an empty list at once
 * @throws the error of the task that fails first, at the moment it fails; the others are left running, and when one
 *   of those fails too, its rejection does not go unhandled
 *
 * @example
 * // Two tasks of 2 s and 1 s take 2 s.
 * const results = await runTogether([() => sleep(2_000, 'cake'), () => sleep(1_000, 'tea')]);
 * // results: ['cake', 'tea']
 */
export async function runTogether<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  throw new Error('not implemented');
}
