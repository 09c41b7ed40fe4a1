/**
 * Waits, and stops waiting the moment the signal is aborted.
 *
 * Whichever way it ends, nothing stays behind: no timer that is still set, and no listener on the signal.
 *
 * @param ms how long to wait, in milliseconds
 * @param signal what may cut the wait short; several waits may share one signal
 * @returns a promise that resolves after `ms`; never a throw at once, whatever the signal is like
 * @throws the very reason of the signal, whatever that is (`''` too), at the moment it is aborted; when it is aborted
 *   before the call, at once, and the wait never begins
 *
 * @example
 * const controller = new AbortController();
 * setTimeout(() => controller.abort(new Error('the bus is here')), 1_000);
 * await cancellableSleep(5_000, controller.signal); // after 1 s it throws: the bus is here
 */
export function cancellableSleep(ms: number, signal: AbortSignal): Promise<void> {
  throw new Error('not implemented');
}
