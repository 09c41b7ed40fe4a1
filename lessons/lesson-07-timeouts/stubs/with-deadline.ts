/** What it rejects with when the time is up. Use it as it is, or any other `Error` whose `name` is `'TimeoutError'`. */
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

/**
 * Runs steps one after another, all of them within one budget of time.
 *
 * The budget is shared: what one step uses up is gone for the next. When the time is up, the step that is at work is left
 * alone: it goes on, what it gives is dropped, and when it fails later, its rejection does not go unhandled. But no step
 * starts any more. Once the promise has settled, no timer of this function's own keeps the program going.
 *
 * @param steps functions that each start one piece of work; none is called twice, and the list stays as it is
 * @param ms the budget in milliseconds, at least 1, counted from the call
 * @returns the results in the order of the steps, whatever they are (`null` is one, too), the moment the last one has
 *   ended; without steps, an empty list at once
 * @throws a `TimeoutError`, when `ms` have passed and not all steps have ended; the very error of a step that fails
 *   before that, at the moment it fails, or that throws instead of giving a promise; no step starts after it
 *
 * @example
 * await withDeadline([() => sleep(300, 'tea'), () => sleep(300, 'cake')], 1_000); // ['tea', 'cake'], after 0.6 s
 * await withDeadline([() => sleep(800, 'tea'), () => sleep(800, 'cake')], 1_000); // a TimeoutError, after 1 s
 */
export async function withDeadline<T>(steps: readonly (() => Promise<T>)[], ms: number): Promise<T[]> {
  throw new Error('not implemented');
}
