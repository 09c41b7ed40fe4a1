// the five rules as a table, searched from the top
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

type Rule = readonly [tool: Classification['tool'], fits: (workload: Workload) => boolean];

const waiting = ({ waitsMs }: Workload): number => waitsMs.reduce((sum, ms) => sum + ms, 0);
const computesMore = (workload: Workload): boolean => workload.computesMs > waiting(workload);

const rules: readonly Rule[] = [
  ['neither', (workload) => waiting(workload) + workload.computesMs < 50],
  ['worker-threads', computesMore],
  ['worker-threads', (workload) => !workload.hasAsyncApi],
  ['async', (workload) => workload.waitsMs.length >= 2],
];

export const classify = (workload: Workload): Classification => ({
  tool: rules.find(([, fits]) => fits(workload))?.[0] ?? 'neither',
  kind: computesMore(workload) ? 'cpu-bound' : 'io-bound',
});
