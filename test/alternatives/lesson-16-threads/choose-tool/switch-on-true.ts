// one switch
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
  const isShort = workload.computesMs * workload.jobs <= workload.patienceMs;
  switch (true) {
    case isShort && workload.jobs > 1 && workload.waitsMs > 0:
      return 'async';
    case isShort:
      return 'nothing';
    case workload.copyMs >= workload.computesMs:
      return 'chunks';
    case workload.jobs === 1:
      return 'worker';
    default:
      return 'pool';
  }
}
