// adds the jobs up one by one
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

export function chooseTool(workload: Workload): Tool {
  let patience = workload.patienceMs;
  for (let job = 0; job < workload.jobs; job += 1) patience -= workload.computesMs;
  const several = workload.jobs !== 1;
  if (patience < 0) {
    if (workload.computesMs > workload.copyMs) return several ? 'pool' : 'worker';
    return 'chunks';
  }
  return several && workload.waitsMs !== 0 ? 'async' : 'nothing';
}
