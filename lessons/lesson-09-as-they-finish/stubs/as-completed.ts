/**
 * Gives the results one by one, in the order in which the promises settle, and each as soon as it is there.
 *
 * The promises are watched from the call on. Who begins to read later, or is slow at reading, finds the results that
 * have come meanwhile in the order in which they came. No rejection goes unhandled: not in the meantime, not after a
 * reader has left early, and not when nobody reads at all.
 *
 * @param promises work that is under way, no promise twice; the list stays as it is
 * @returns an async iterable, to be read once with `for await`; of an empty list, one that ends at once. A promise that
 *   rejects has its turn like any other: there the loop throws the error, whatever it is (`undefined`
 *   too), and that ends the loop
 *
 * @example
 * // Under way: 'slow' takes 3 s, 'quick' takes 1 s.
 * for await (const result of asCompleted([slow, quick])) console.log(result);
 * // after 1 s: quick
 * // after 3 s: slow
 */
export function asCompleted<T>(promises: readonly Promise<T>[]): AsyncIterable<T> {
  throw new Error('not implemented');
}
