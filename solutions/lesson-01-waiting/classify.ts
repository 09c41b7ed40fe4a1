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

/** Below this many milliseconds in all, no tool is worth its trouble. */
const SHORT_MS = 50;

/** Says what a workload is slow at, and which tool makes it faster. */
export function classify({ waitsMs, computesMs, hasAsyncApi }: Workload): Classification {
  const waitingMs = waitsMs.reduce((total, ms) => total + ms, 0);
  const kind = computesMs > waitingMs ? 'cpu-bound' : 'io-bound';
  if (waitingMs + computesMs < SHORT_MS) return { kind, tool: 'neither' };
  if (kind === 'cpu-bound' || !hasAsyncApi) return { kind, tool: 'worker-threads' };
  return { kind, tool: waitsMs.length >= 2 ? 'async' : 'neither' };
}
