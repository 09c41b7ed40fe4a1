// one if for each rule, with a loop for the sum
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
  let waits = 0;
  for (let i = 0; i < workload.waitsMs.length; i++) waits += workload.waitsMs[i]!;

  let kind: Classification['kind'] = 'io-bound';
  if (workload.computesMs > waits) kind = 'cpu-bound';

  if (workload.computesMs + waits < 50) return { kind: kind, tool: 'neither' };
  if (kind === 'cpu-bound') return { kind: kind, tool: 'worker-threads' };
  if (workload.hasAsyncApi === false) return { kind: kind, tool: 'worker-threads' };
  if (workload.waitsMs.length > 1) return { kind: kind, tool: 'async' };
  return { kind: kind, tool: 'neither' };
}
