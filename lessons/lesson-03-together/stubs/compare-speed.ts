export interface Comparison {
  /** Milliseconds that the tasks took one after another. */
  readonly sequentialMs: number;
  /** Milliseconds that the tasks took together. */
  readonly concurrentMs: number;
  /** How many times as fast together is: `sequentialMs / concurrentMs`, not rounded, or 1 when both are 0. */
  readonly speedup: number;
}

/**
 * Runs the same tasks both ways, one after another and all at once, and measures each way, with `performance.now()` or
 * `Date.now()`.
 *
 * Every task is called twice, once for each way. Either way may go first; the other begins when it has finished, so
 * that neither disturbs the other's measurement. Times are right to the millisecond, and no timer is left behind.
 *
 * @param tasks functions that each start one piece of work; their results are not needed, and the list stays as it is
 * @returns both times and the speedup; without tasks `{ sequentialMs: 0, concurrentMs: 0, speedup: 1 }`
 * @throws the error of a task that fails
 *
 * @example
 * const comparison = await compareSpeed([() => sleep(2_000), () => sleep(1_000), () => sleep(2_000)]);
 * // comparison: { sequentialMs: 5000, concurrentMs: 2000, speedup: 2.5 }
 */
export async function compareSpeed(tasks: readonly (() => Promise<unknown>)[]): Promise<Comparison> {
  throw new Error('not implemented');
}
