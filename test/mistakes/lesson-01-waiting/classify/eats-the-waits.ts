// changed-input: adds the waits up by taking them out of the workload
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
  const waits = workload.waitsMs as number[];
  const count = waits.length;
  let waiting = 0;
  while (waits.length > 0) waiting += waits.pop()!;
  const kind = workload.computesMs > waiting ? 'cpu-bound' : 'io-bound';
  if (waiting + workload.computesMs < 50) return { kind, tool: 'neither' };
  if (kind === 'cpu-bound' || !workload.hasAsyncApi) return { kind, tool: 'worker-threads' };
  return { kind, tool: count > 1 ? 'async' : 'neither' };
}
