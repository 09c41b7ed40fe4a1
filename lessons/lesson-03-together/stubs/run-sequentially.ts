/**
 * Runs tasks one after another: each starts only when the one before it has finished.
 *
 * A task that throws instead of giving a promise counts as a task that rejects, the first one too.
 * When the promise settles, no timer of its own is left behind.
 *
 * @param tasks functions that each start one piece of work; each is called once, and the list stays as it is
 * @returns the results in the order of the tasks; without tasks, an empty list at once
 * @throws the error of the first task that fails, as soon as it fails; the tasks after it are never started
 *
 * @example
 * // Two tasks of 1 s and 2 s take 3 s.
 * const results = await runSequentially([() => sleep(1_000, 'tea'), () => sleep(2_000, 'cake')]);
 * // results: ['tea', 'cake']
 */
export async function runSequentially<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  throw new Error('not implemented');
}
