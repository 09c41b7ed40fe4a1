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

/**
 * Says what a workload is slow at, and which tool makes it faster.
 *
 * The kind is `cpu-bound` when it computes longer than it waits, all its waits added up, and otherwise `io-bound`.
 * The tool is the first of these that fits:
 *
 * 1. `neither` when waiting and computing come to less than 50 ms: there is nothing worth gaining.
 * 2. `worker-threads` when it is CPU-bound.
 * 3. `worker-threads` when it has no async API: each of its waits would block the thread.
 * 4. `async` when it waits for two things or more: their waits can overlap.
 * 5. `neither`: there is a single wait and nothing to do meanwhile.
 *
 * @param workload left as it is
 * @returns the kind and the tool; the value itself, not a promise of it, because nothing here has to wait
 *
 * @example
 * classify({ name: 'ask two databases', waitsMs: [200, 150], computesMs: 10, hasAsyncApi: true });
 * // { kind: 'io-bound', tool: 'async' }
 */
export function classify(workload: Workload): Classification {
  throw new Error('not implemented');
}
