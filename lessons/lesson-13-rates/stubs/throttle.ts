/**
 * Makes a function that calls `fn`, but never starts it twice within `ms`. Whoever comes too soon shares the next start.
 *
 * - When nobody waits and the last start is `ms` ago or more (or there was none), a call starts `fn` at once.
 * - Otherwise the call waits for the next start, which comes exactly `ms` after the last one. All calls that wait share
 *   this one start: it gets the arguments of the latest of them, and each of them gets its result.
 *
 * Only starts count: a call that takes longer than `ms` does not hold up the next. A start that fails counts like any
 * other, and fails only for those who share it. Each throttled function counts for itself. When nobody waits and the
 * last start is `ms` ago, no timer is set.
 *
 * @param fn what to call; if it throws instead of giving a promise, it counts as one that rejects
 * @param ms how much time lies between two starts at least, in milliseconds
 * @returns a function with the parameters of `fn`, whose promise settles as that of the start it shared, at that moment:
 *   with the result, `undefined` and `0` too, or with the very error
 *
 * @example
 * const save = throttle(saveText, 1_000);
 * void save('D'); // starts at once
 * void save('De');
 * const saved = await save('Dear'); // one start for both, with 'Dear', a second after the first
 */
export function throttle<Args extends unknown[], T>(
  fn: (...args: Args) => Promise<T>,
  ms: number,
): (...args: Args) => Promise<T> {
  throw new Error('not implemented');
}
