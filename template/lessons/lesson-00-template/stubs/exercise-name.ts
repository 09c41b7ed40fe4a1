/**
 * Does two jobs at the same time and adds what they give.
 *
 * @param first gives a number after a while
 * @param second gives another
 * @returns the sum, as soon as both are done
 * @throws what a job throws, the moment it fails
 * @example
 *   await exerciseName(async () => 2, async () => 3); // 5
 */
export async function exerciseName(first: () => Promise<number>, second: () => Promise<number>): Promise<number> {
  throw new Error('not implemented');
}
