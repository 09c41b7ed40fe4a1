/**
 * Processes all items at the same time, however many there are.
 *
 * When the promise settles, no timer of its own is left behind.
 *
 * @param items anything at all, `0` and `''` too; equal items are processed each on their own; the list stays as it is
 * @param process starts the work on one item and gives its result
 * @returns the results in the order of the items; without items, an empty list at once
 * @throws the error of the item that fails first, at the moment it fails; the others are left running, and when one
 *   of those fails too, its rejection does not go unhandled
 *
 * @example
 * // Each item takes 0.5 s; so do all three.
 * const results = await processAll([1, 2, 3], (item) => sleep(500, item * 10));
 * // results: [10, 20, 30]
 */
export async function processAll<Item, Result>(
  items: readonly Item[],
  process: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  throw new Error('not implemented');
}
