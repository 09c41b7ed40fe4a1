import type { TriedOrder } from '../sandbox/protocol.js';
import type { Place, Trace } from '../trace/events.js';
import type { ErrorValue } from '../trace/value.js';

/** A submission ready to run. */
export interface ExerciseTask {
  /** The exercise's id; draws are seeded with it. */
  readonly exercise: string;
  /** The submission's own file, absolute. */
  readonly file: string;
  /** The bundled submission and its source map. */
  readonly code: string;
  readonly map: string;
  /** The bundled checks file, or `null` to load the submission and nothing more. */
  readonly checks: string | null;
  /** The numbers of the checks to run. */
  readonly which: readonly number[];
  readonly seed: number;
  /** The one order to run where every order is wanted; `null` for all of them. */
  readonly order: readonly number[] | null;
  /** Whether the traces shall tell of each timer that the submission sets, which no verdict needs. */
  readonly timers?: true;
  /** Whether the steps that it takes are to be counted, in each thread; not unless told so. */
  readonly counted?: boolean;
  /** Real milliseconds for the whole exercise. */
  readonly limitMs: number;
}

/** Why a run ended before all its checks had been run. */
export type Stop =
  /** The submission failed while it was loading; `error` is null when a top-level `await` can never go on. */
  | { readonly kind: 'load-failed'; readonly error: ErrorValue | null; readonly place: Place | null }
  /** It looped for ever, at `place` when that could be found out. */
  | { readonly kind: 'stuck'; readonly limitMs: number; readonly place: Place | null }
  | { readonly kind: 'out-of-memory' }
  | { readonly kind: 'flood' }
  | { readonly kind: 'died'; readonly code: number | null; readonly signal: string | null }
  /** The grader's own fault. */
  | { readonly kind: 'fault'; readonly text: string };

export interface CheckTrace {
  readonly check: number;
  /** In which order the calls ended, where every order was tried. */
  readonly order: TriedOrder | null;
  readonly trace: Trace;
}

/** What came of running one submission: a trace for each check begun, the last one partial when it was stopped. */
export interface ExerciseRun {
  readonly traces: readonly CheckTrace[];
  readonly stop: Stop | null;
}
