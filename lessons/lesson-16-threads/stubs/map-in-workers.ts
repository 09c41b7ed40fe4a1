/**
 * Finds the prime factors of each item, in a fixed pool of worker threads.
 *
 * A function cannot be sent to another thread, so there is no `mapper` to hand in: what is computed for each item is its
 * list of prime factors, smallest first, each as often as it divides the item. 12 gives `[2, 2, 3]`, a prime gives
 * itself alone, and 1 gives `[]`.
 *
 * A call starts exactly `size` workers, or one for each item when there are fewer items than that. Each of them runs
 * this very file once more: `new Worker(new URL(import.meta.url), …)`. A worker that has more than one item to do does
 * them one after another; no worker is started anew for an item, and no memory is shared. Where there is much to
 * compute, at least nine tenths of all the work is done in the workers, and they share it: of 30 items or more that are
 * all alike, none does over a quarter more than its part. When all is over, no worker is left, whether it went well or
 * not.
 *
 * @param items whole numbers, 1 or more, in any order; equal ones each have their own result; the list stays as it is
 * @param size a whole number, 1 to 8
 * @returns the factors of each item, in the order of the items; without items, an empty list at once and no worker
 * @throws RangeError with the message `not an item: ` and the value, as in `not an item: 0`, when one of the items is not
 *   a whole number, 1 or more. The promise rejects with it; nothing is thrown at the caller. When there are several such
 *   items, any one of them may be named. Who finds out does not matter, a worker or the main thread
 * @example
 * await mapInWorkers([12, 7, 1], 2); // [[2, 2, 3], [7], []], computed by two workers
 */
export async function mapInWorkers(items: readonly number[], size: number): Promise<number[][]> {
  throw new Error('not implemented');
}
