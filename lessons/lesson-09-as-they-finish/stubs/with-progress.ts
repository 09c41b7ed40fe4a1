/**
 * Runs all tasks together and reports how far it has come.
 *
 * @param tasks each is called once, also those behind one that throws; the list stays as it is
 * @param onProgress called each time a task has succeeded, at that moment, with the number of tasks that have succeeded
 *   by then and the number of all tasks. Not called after a task has failed
 * @returns the results in the order of the tasks, falsy ones too; without tasks, an empty list at once, and no report
 * @throws the error of the task that fails first, at the moment it fails; a task that throws instead of giving a promise
 *   has failed like any other. The others are left running, and no rejection goes unhandled
 *
 * @example
 * // 'slow' takes 3 s, 'quick' takes 1 s.
 * await withProgress([slow, quick], (done, total) => console.log(`${done} of ${total}`));
 * // after 1 s: 1 of 2
 * // after 3 s: 2 of 2
 */
export function withProgress<T>(
  tasks: readonly (() => Promise<T>)[],
  onProgress: (done: number, total: number) => void,
): Promise<T[]> {
  throw new Error('not implemented');
}
