/** Hands an item over, to be consumed; it never waits. */
export type Put<Item> = (item: Item) => void;

export interface Workers<Item> {
  /** Each is called once, with a `put`, and puts as many items as it likes until its promise resolves. */
  readonly producers: readonly ((put: Put<Item>) => Promise<void>)[];
  /** Each works on one item per call. There is at least one. */
  readonly consumers: readonly ((item: Item) => Promise<void>)[];
}

/**
 * Runs producers and consumers side by side, until every producer has ended and every item has been consumed.
 *
 * All producers start at once. Each item goes to one consumer, whichever is free, in the order in which the items were
 * put. No consumer works on two items at a time, and no item waits while a consumer is free. Any value is an item,
 * `undefined` and `null` too, and equal items are several items. The lists stay as they are, and when the promise
 * settles, no timer of its own is left behind.
 *
 * @returns how many items were consumed; without producers, 0 at once
 * @throws the error of the producer or consumer that fails first, at the moment it fails; one that throws counts as one
 *   that rejects. No item goes to any consumer after that. Those at work are left running, and when one of them fails
 *   too, its rejection does not go unhandled.
 *
 * @example
 * const consumed = await runWorkers<string>({
 *   producers: [async (put) => { await sleep(100); put('scan 1'); put('scan 2'); }],
 *   consumers: [(scan) => upload(scan), (scan) => upload(scan)],
 * });
 * // consumed: 2
 */
export async function runWorkers<Item>({ producers, consumers }: Workers<Item>): Promise<number> {
  throw new Error('not implemented');
}
