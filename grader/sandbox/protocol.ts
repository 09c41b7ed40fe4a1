import type { TraceEvent } from '../trace/events.js';
import type { ErrorValue } from '../trace/value.js';

/** A place in the bundled submission: line from 1, column from 0. The parent maps it to the student's own source. */
export interface RawPlace {
  readonly line: number;
  readonly column: number;
}

type Raw<Event> = Event extends TraceEvent ? Omit<Event, 'place'> & { readonly place?: RawPlace } : never;

/** A trace event as it leaves the child. */
export type RawEvent = Raw<TraceEvent>;

/**
 * What a submission was instrumented for: to tell where it is, or to count the steps that it takes in each thread.
 */
export type Probes = 'none' | 'places' | 'counts';

/** One exercise to run, as the parent sends it: a line of JSON on the child's standard input. */
export interface Job {
  /** The submission as one function: an expression. */
  readonly submission: string;
  /** The checks file as one CommonJS script, or `null` to load the submission and nothing more. */
  readonly checks: string | null;
  /** The numbers of the checks to run, in this order. A listing without checks is run as number 0. */
  readonly which: readonly number[];
  /** Draws are seeded with these two and the number of the check. */
  readonly seed: number;
  readonly exercise: string;
  /** Runs the checks that are to hold in every order in this one alone; `null` for every order. */
  readonly order: readonly number[] | null;
  readonly probes: Probes;
  /** Whether to write down each timer that the submission sets, which no verdict needs. */
  readonly timers?: true;
}

/** One of the orders in which the calls of a check can end. */
export interface TriedOrder {
  /** What was to be picked: the order by its name. */
  readonly plan: readonly number[];
  /** What was picked of the calls under way, time after time. */
  readonly choices: readonly number[];
}

/** What the child reports, a line of JSON each. */
export type Message =
  | { readonly kind: 'ready' }
  | { readonly kind: 'check'; readonly check: number }
  /** Ends the events of one order of a check: what was picked of the calls under way, time after time. */
  | { readonly kind: 'order'; readonly order: TriedOrder }
  /** Several at once: the orders of a check are many and short. */
  | { readonly kind: 'batch'; readonly messages: readonly Message[] }
  | { readonly kind: 'event'; readonly event: RawEvent }
  /** The submission threw, or rejected, while it was loading; or a top-level `await` can never go on. */
  | { readonly kind: 'load-failed'; readonly error: ErrorValue | null; readonly place?: RawPlace }
  /** An instrumented submission has come here. */
  | { readonly kind: 'probe'; readonly place: RawPlace }
  | { readonly kind: 'done' }
  /** The sandbox itself failed. */
  | { readonly kind: 'fault'; readonly text: string };
