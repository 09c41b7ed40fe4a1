/** What it rejects with when the time is up. Use it as it is, or any other `Error` whose `name` is `'TimeoutError'`. */
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

/**
 * Calls a task at once, and waits for it no longer than `ms`.
 *
 * The task cannot be stopped. When the time is up, it is left alone: it goes on, what it gives is dropped, and when it
 * fails later, its rejection does not go unhandled.
 *
 * However it ends: once the promise has settled, no timer of this function's own keeps the program going.
 *
 * @param task a function that starts one piece of work; it is called once
 * @param ms the most to wait, in milliseconds, at least 1; what happens when the task takes exactly as long is up to you
 * @returns what the task gives, the moment it gives it: `0`, `undefined`, `null` and the like too
 * @throws a `TimeoutError`, when `ms` have passed and the task has not ended; the very error of a task that fails before
 *   that, at the moment it fails, or that throws instead of giving a promise
 *
 * @example
 * await withTimeout(() => sleep(300, 'tea'), 1_000); // 'tea', after 0.3 s
 * await withTimeout(() => sleep(3_000, 'tea'), 1_000); // rejects with a TimeoutError, after 1 s
 */
export async function withTimeout<T>(task: () => Promise<T>, ms: number): Promise<T> {
  throw new Error('not implemented');
}
