/**
 * Makes a loader that never loads the same thing twice at the same time.
 *
 * While a load is under way, all calls with the same key share it: they all get its outcome, the value or the error, the
 * moment it is known. Nothing is kept beyond that. Once a caller has got an outcome, good or bad, the next call with that
 * key loads anew. Different keys have nothing to do with each other, and keys are the same when a `Map` says so: `1` and
 * `'1'` are not, `NaN` and `NaN` are.
 *
 * `load` is called at once when there is something to load. When it throws instead of giving a promise, that counts as a
 * load that failed: the call does not throw, its promise rejects. A rejection that the callers handle is never unhandled,
 * and no timer is left behind. Each call of `shareInFlight` makes a loader of its own.
 *
 * @param load starts a load; the key is all that it is given
 * @returns a function that gives a promise of what `load` gives for the key
 * @example
 * const loadCity = shareInFlight((name: string) => fetchCity(name));
 * await Promise.all([loadCity('Oslo'), loadCity('Oslo'), loadCity('Bergen')]); // two loads
 * await loadCity('Oslo'); // a third one
 */
export function shareInFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  throw new Error('not implemented');
}
