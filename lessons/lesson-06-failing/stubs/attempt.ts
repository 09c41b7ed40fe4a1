/** How a task ended: with a value, or with what it rejected with or threw. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown };

/**
 * Calls a task once and tells how it ended, as a value. The promise that comes back never rejects.
 *
 * A task that throws instead of giving a promise counts as one that rejects. Whatever comes out of a task is kept as it
 * is: a value may be `0`, `null`, `undefined` or even an `Error`, and so may an error, because JavaScript can throw
 * anything.
 *
 * @param task a function that starts one piece of work
 * @returns `{ ok: true, value }` or `{ ok: false, error }`, the moment the task has ended
 *
 * @example
 * await attempt(() => sleep(500, 'tea')); // { ok: true, value: 'tea' }
 * await attempt(() => Promise.reject(new Error('no water'))); // { ok: false, error: Error: no water }
 */
export async function attempt<T>(task: () => Promise<T>): Promise<Outcome<T>> {
  throw new Error('not implemented');
}
