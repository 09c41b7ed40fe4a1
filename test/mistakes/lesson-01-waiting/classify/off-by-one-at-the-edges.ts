// wrong-value: takes a tie for CPU-bound and 50 ms for short
/** A piece of work, measured when it is done in the plainest way: one thing after another. */
export interface Workload {
  /** What it does; for people to read, and no part of the rule. */
  readonly name: string;
  /** One entry for each thing outside the program that it waits for, in milliseconds; none needs another's answer. */
  readonly waitsMs: readonly number[];
  /** How long it keeps the processor busy, in milliseconds. */
  readonly computesMs: number;
  /** Whether the things it waits for can be asked for without blocking. */
  readonly hasAsyncApi: boolean;
}

export interface Classification {
  readonly kind: 'io-bound' | 'cpu-bound';
  readonly tool: 'async' | 'worker-threads' | 'neither';
}

export function classify(workload: Workload): Classification {
  const waiting = workload.waitsMs.reduce((sum, ms) => sum + ms, 0);
  const kind = workload.computesMs >= waiting ? 'cpu-bound' : 'io-bound';
  if (waiting + workload.computesMs <= 50) return { kind, tool: 'neither' };
  if (kind === 'cpu-bound' || !workload.hasAsyncApi) return { kind, tool: 'worker-threads' };
  return { kind, tool: workload.waitsMs.length > 1 ? 'async' : 'neither' };
}
