/** Somebody with one piece of work to do. */
export interface Worker {
  readonly name: string;
  /** Starts the work; the promise settles when it is done. */
  readonly work: () => Promise<unknown>;
}

/**
 * Lets workers work, all of them at the same time, and keeps a log of what really happens.
 *
 * The workers are started one right after another, in the order of the list, and each is called once. Two lines are
 * written for each: `0s A started` just before A is called, and `2s A finished` when its work is done. In front stand
 * the seconds that have gone by since the call of `workLog`, rounded to the nearest whole second. The lines are in the
 * order in which things happened, also within one second. Two workers may have the same name.
 *
 * When the promise settles, no timer of its own is left behind, and the list of workers is as it was.
 *
 * @param workers may be empty
 * @returns a promise of all the lines, which resolves when the last worker has finished; without workers an empty list,
 *   at once
 * @throws the error of the worker that fails first, at the moment it fails; the others are left running, and when one
 *   of those fails too, its rejection does not go unhandled
 * @example
 * // A worker of 2 s and one of 1 s.
 * await workLog([{ name: 'A', work: () => sleep(2_000) }, { name: 'B', work: () => sleep(1_000) }]);
 * // ['0s A started', '0s B started', '1s B finished', '2s A finished'], after 2 s
 */
export async function workLog(workers: readonly Worker[]): Promise<string[]> {
  throw new Error('not implemented');
}
