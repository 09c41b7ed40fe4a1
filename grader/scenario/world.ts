/**
 * What a scenario may hand to a submission. Each call is watched: when it started, when it ended, how, and from
 * which line of the submission it was made. All times are virtual milliseconds.
 */
export interface World {
  /** A task that takes `ms` and then gives `value`. It ignores arguments. */
  task<T>(label: string, ms: number, value: T): () => Promise<T>;
  /** A task that takes `ms` and then rejects with `error`. */
  failingTask(label: string, ms: number, error: unknown): () => Promise<never>;
  /** A function that throws `error` before it returns a promise. */
  throwingTask(label: string, error: unknown): () => Promise<never>;
  /** A task whose promise never settles. */
  hangingTask(label: string): () => Promise<never>;
  /** A function with arguments: a download, a query, a service's method. */
  operation<Args extends unknown[], T>(spec: OperationSpec<Args, T>): (...args: Args) => Promise<T>;
  /** A log function to inject; each line is written down with its time. */
  readonly log: (line: string) => void;
  /** An error of the world's own: the judge knows it again, wherever it surfaces. */
  error(message: string): Error;
  /** Writes a value down as it is now, for an expectation to look at. */
  note(name: string, value: unknown): void;
  /** Waiting of the scenario's own; it is nobody's call. */
  sleep(ms: number): Promise<void>;
  /** Calls `callback` after `ms`: for callback-style services. */
  after(ms: number, callback: () => void): void;
  /** Virtual milliseconds since the scenario began. */
  now(): number;
  /** How many listeners for `abort` a signal has now. */
  listeners(signal: AbortSignal): number;
}

export interface OperationSpec<Args extends unknown[], T> {
  /** How a call is named in the timeline. */
  readonly label: string | ((...args: Args) => string);
  readonly ms: number | ((...args: Args) => number);
  readonly gives: (...args: Args) => T;
  /** The error with which this call rejects; `undefined` when it succeeds. */
  readonly fails?: (...args: Args) => unknown;
  /** The error that this call throws before it gives a promise; `undefined` when it gives one. */
  readonly throws?: (...args: Args) => unknown;
  /** The signal that stops this call: it rejects with the signal's reason. Aborted already, it is stopped at once. */
  readonly signal?: (...args: Args) => AbortSignal | undefined;
  /** How long a call that was stopped takes to clean up before it rejects; 0 unless told otherwise. */
  readonly cleanupMs?: number;
}

/** Seeded draws: the same seed gives the same values on both sides of the wall. */
export interface Draw {
  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number;
  pick<T>(items: readonly T[]): T;
  shuffle<T>(items: readonly T[]): T[];
  /** `count` different latencies between `min` and `max` virtual ms, in steps of `step`. */
  latencies(count: number, min: number, max: number, step?: number): number[];
  /** A short lower-case word that nobody would write down by accident. */
  word(): string;
}

/** What a check's scenario gets. */
export interface ScenarioContext<Submission, Given> {
  readonly submission: Submission;
  readonly world: World;
  readonly given: Given;
}
