/**
 * Adds up a long list of numbers without holding up everybody else: after each chunk of `chunkSize` numbers it lets the
 * event loop go on, and adds the next chunk later.
 *
 * Between two chunks, whatever else is ready gets its turn: timers that are due and immediates that are set. At most
 * `chunkSize` numbers are added between two such breaks, whatever the clock says; nor are there many more breaks than
 * chunks, since each costs a little time. A break is as short as it can be: nothing is slept through. Whether there is
 * one before the first chunk or after the last one does not matter.
 *
 * @param numbers whole numbers; may be empty, and is left as it was
 * @param chunkSize a whole number, 1 or more; the last chunk may be smaller
 * @returns a promise of the sum; of 0, at once, when there are no numbers
 * @example
 * await sumInChunks([5, 10, 15, 20, 25], 2); // 75, in three chunks: 5 + 10, 15 + 20, 25
 */
export async function sumInChunks(numbers: readonly number[], chunkSize: number): Promise<number> {
  throw new Error('not implemented');
}
