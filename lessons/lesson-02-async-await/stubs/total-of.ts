/** Two numbers to be added. */
export type Pair = readonly [number, number];

/**
 * Adds two numbers, slowly. No timer is left behind when it is done.
 *
 * @returns a promise of the sum, which resolves 100 ms after the call
 * @example
 * await add(2, 3); // 5, after 100 ms
 */
export function add(a: number, b: number): Promise<number> {
  throw new Error('not implemented');
}

/**
 * Adds the numbers of each pair with `add`, one pair after another, and gives the sum of all the sums.
 *
 * A pair is begun only when the one before it is done, so each pair takes 100 ms, also one that has come before. Adding
 * a sum to the total is done with a plain `+` and takes no time. Each call counts from zero, and the pairs are left as
 * they were.
 *
 * @param pairs may be empty: then the total is 0, at once
 * @returns a promise of the total, which resolves 100 ms for each pair after the call
 * @example
 * await totalOf([[1, 2], [10, 20], [5, 5]]); // 43, after 300 ms
 */
export function totalOf(pairs: readonly Pair[]): Promise<number> {
  throw new Error('not implemented');
}
