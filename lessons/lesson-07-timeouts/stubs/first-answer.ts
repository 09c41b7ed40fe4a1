/** Stands for a mirror that was too slow. Use it, or any other `Error` whose `name` is `'TimeoutError'`. */
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

/**
 * Asks all mirrors at once for the same thing, and takes the first good answer.
 *
 * A mirror that fails is no answer, however quick it is; one that throws instead of giving a promise has failed. Mirrors
 * that are still at work in the end go on, and when one of them fails later, its rejection does not go unhandled. Once
 * the promise has settled, no timer of this function's own keeps the program going.
 *
 * @param mirrors functions that each ask one mirror; each is called once, and the list stays as it is
 * @param ms the most to wait for all of them together, in milliseconds, at least 1
 * @returns the first answer, the moment it is there: `0`, `undefined` and the like too
 * @throws an `AggregateError` when there is no answer: as soon as all mirrors have failed, or when `ms` have passed.
 *   Its `errors` hold one error for each mirror, in the order of the mirrors: the very error that it failed with (it
 *   may be `undefined`), or a `TimeoutError` when it was still at work. Its message is up to you. Without mirrors it
 *   has no errors, and comes at once.
 *
 * @example
 * // 'pear', after 0.4 s.
 * await firstAnswer([() => sleep(900, 'apple'), () => sleep(400, 'pear')], 2_000);
 */
export async function firstAnswer<T>(mirrors: readonly (() => Promise<T>)[], ms: number): Promise<T> {
  throw new Error('not implemented');
}
