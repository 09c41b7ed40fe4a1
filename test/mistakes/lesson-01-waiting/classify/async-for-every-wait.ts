// wrong-value: recommends a tool even where there is nothing to gain
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
  let waiting = 0;
  for (const ms of workload.waitsMs) waiting += ms;
  if (workload.computesMs > waiting) return { kind: 'cpu-bound', tool: 'worker-threads' };
  return { kind: 'io-bound', tool: workload.hasAsyncApi ? 'async' : 'worker-threads' };
}
