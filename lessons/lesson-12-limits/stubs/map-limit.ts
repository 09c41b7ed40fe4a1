/**
 * Calls `mapper` for each item, and never has more than `limit` of the calls under way at a time.
 *
 * The calls start in the order of the items, and no place stays empty while items wait: the first `limit` start at
 * once, and whenever a call ends, the next one starts at that moment. A mapper that throws instead of giving a promise
 * counts as one that rejects.
 * When the promise settles, no timer of its own is left behind.
 *
 * @param items anything at all, `0` and `''` too; equal items are mapped each on their own; the list stays as it is
 * @param limit a whole number, 1 or more, and perhaps more than there are items
 * @param mapper starts the work on one item and gives its result; it is called once for each item
 * @returns the results in the order of the items; without items, an empty list at once
 * @throws the error of the call that fails first, whatever it is, at the moment it fails, and no call starts after that;
 *   those under way are left running, and when one of those fails too, its rejection does not go unhandled
 *
 * @example
 * // Two at a time: the third starts at 0.1 s, when the first has ended, and all are done after 0.5 s.
 * const results = await mapLimit([100, 500, 300], 2, (ms) => sleep(ms, `${ms} ms`));
 * // results: ['100 ms', '500 ms', '300 ms']
 */
export async function mapLimit<Item, Result>(
  items: readonly Item[],
  limit: number,
  mapper: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  throw new Error('not implemented');
}
