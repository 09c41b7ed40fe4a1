/**
 * Runs all tasks together, and gives up at the first failure.
 *
 * A task that throws instead of giving a promise counts as one that rejects there and then. (Whether the tasks behind
 * it are still started is up to you; all tasks before it have been.)
 *
 * Nothing can stop the tasks that are under way. They run on after a failure, and when one of them fails too, its
 * rejection does not go unhandled.
 *
 * @param tasks functions that each start one piece of work; none is called twice, and the list stays as it is
 * @returns the results in the order of the tasks, when all have succeeded; without tasks, an empty list at once
 * @throws the very error of the task that fails first, whatever it is (`undefined` too), at the moment it fails
 *
 * @example
 * // Rejects after 0.2 s with the error of the second task.
 * await failFast([() => sleep(500, 'tea'), () => sleep(200).then(() => Promise.reject(new Error('no milk')))]);
 */
export async function failFast<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  throw new Error('not implemented');
}
