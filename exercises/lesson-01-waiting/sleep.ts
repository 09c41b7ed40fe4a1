/**
 * Waits without blocking: the thread is free for everything else in the meantime.
 *
 * When the promise resolves, no timer of its own is left behind.
 *
 * @param ms how long to wait, in milliseconds; 0 or more
 * @param value what to give back after the wait; anything at all, and `undefined` when it is left out
 * @returns a promise, at once, that resolves to `value` after exactly `ms`
 *
 * @example
 * const bread = await sleep(2_000, 'toast'); // 2 s later, bread is 'toast'
 */
export function sleep<T>(ms: number, value?: T): Promise<T | undefined> {
  throw new Error('not implemented');
}
