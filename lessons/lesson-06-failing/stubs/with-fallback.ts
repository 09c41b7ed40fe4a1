/**
 * Asks a primary source, and a backup only when the primary has failed.
 *
 * Each is called once at most. A source that throws instead of giving a promise counts as one that rejects. Every
 * result of the primary is good enough, `0`, `''`, `null` and `undefined` too: it is a failure that calls for the backup,
 * and nothing else.
 *
 * @param primary starts the work that is tried first
 * @param backup starts the work that is tried next; it starts at the moment the primary has failed
 * @returns the result of the primary, or that of the backup
 * @throws an `AggregateError` with exactly two `errors`, when both fail: that of the primary, then that of the backup,
 *   each of them the very error; its message is up to you
 *
 * @example
 * const price = await withFallback(
 *   () => Promise.reject(new Error('shop closed')),
 *   () => sleep(300, 12),
 * );
 * // price: 12, after 0.3 s
 */
export async function withFallback<T>(primary: () => Promise<T>, backup: () => Promise<T>): Promise<T> {
  throw new Error('not implemented');
}
