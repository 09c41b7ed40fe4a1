/** Runs a task when there is room for it, and gives what the task gives. */
export type Limit = <T>(task: () => Promise<T>) => Promise<T>;

/**
 * Makes a function that any part of a program can hand its tasks to. Of all that are handed to it, from wherever and
 * whenever, never more than `limit` are under way at a time. Two limiters have nothing to do with each other.
 *
 * First come, first served: with room, a task starts at once; otherwise it starts at the moment when a task before it
 * ends and it is its turn. However many wait, no timer is set for them.
 *
 * @param limit a whole number, 1 or more
 * @returns a function that takes a task, calls it once, and settles as the task does, at the same moment: with its
 *   result, `undefined` and `0` too, or with its very error. A task that throws instead of giving a promise counts as
 *   one that rejects. A task that has failed makes room like any other, and the tasks after it run.
 *
 * @example
 * const limit = limiter(2);
 * // Anywhere in the program, together or at different times; each caller gets its own result.
 * const page = await limit(() => load('page 1'));
 */
export function limiter(limit: number): Limit {
  throw new Error('not implemented');
}
