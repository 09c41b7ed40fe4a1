/** Some jobs of the same kind, none of which needs the result of another one. */
export interface Workload {
  /** What is to be done; for people to read, and no part of the rule. */
  readonly name: string;
  /** How many jobs there are: a whole number, 1 or more. */
  readonly jobs: number;
  /** How long one job waits for something outside of the program, without blocking; in milliseconds, 0 or more. */
  readonly waitsMs: number;
  /** How long one job keeps a processor busy; in milliseconds, 0 or more. */
  readonly computesMs: number;
  /** How long it takes to copy the data of one job to another thread and the result back; in milliseconds. */
  readonly copyMs: number;
  /** For how long everybody else on this thread can do without a turn; in milliseconds. */
  readonly patienceMs: number;
}

export type Tool = 'nothing' | 'async' | 'chunks' | 'worker' | 'pool';

/**
 * Says which tool a workload calls for: the first of these that fits.
 *
 * 1. When computing all the jobs in one go takes no longer than the others' patience, no tool for computing is called
 *    for: `async` when there are two jobs or more and they wait, so that their waits can overlap, and otherwise
 *    `nothing`.
 * 2. `chunks` when it takes as long to copy a job as to compute it, or longer: another thread would gain nothing.
 * 3. `worker` when there is one job.
 * 4. `pool`: several jobs can be computed at the same time.
 *
 * @param workload left as it is
 * @returns the tool itself, not a promise of it: nothing here has to wait
 * @example
 * chooseTool({ name: 'unpack an archive', jobs: 1, waitsMs: 5, computesMs: 900, copyMs: 20, patienceMs: 50 }); // 'worker'
 */
export function chooseTool(workload: Workload): Tool {
  throw new Error('not implemented');
}
