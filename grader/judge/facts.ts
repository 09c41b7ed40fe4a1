import type { Place, TestReport } from '../trace/events.js';
import type { Value } from '../trace/value.js';

/** One call of something that the world handed in. Times are virtual ms since the scenario began. */
export interface CallFact {
  readonly call: number;
  readonly label: string;
  readonly args: readonly Value[];
  readonly start: number;
  /** `null` when it never ended. */
  readonly end: number | null;
  readonly outcome: 'fulfilled' | 'rejected' | 'pending';
  readonly value: Value | null;
  /** Whether a signal stopped it. */
  readonly aborted: boolean;
  readonly startSeq: number;
  readonly endSeq: number | null;
  readonly place: Place | null;
}

interface LogFact {
  readonly at: number;
  readonly value: Value;
  readonly place: Place | null;
}

/** A test of a test file; the place is where it failed, or else where it begins. */
export interface TestFact extends TestReport {
  readonly place: Place | null;
}

/** How the scenario's promise ended. */
export type Settlement =
  | {
      readonly outcome: 'fulfilled' | 'rejected' | 'threw';
      readonly value: Value;
      readonly at: number;
      readonly seq: number;
      readonly place: Place | null;
    }
  | { readonly outcome: 'pending' };

/** Everything the judge knows of one run, computed from the trace alone. */
export interface Facts {
  /** Whether the trace is whole: it ended by itself, in idleness. */
  readonly ended: 'idle' | 'limit' | 'cut';
  /** Where a run that goes on for ever does so, when that is known. */
  readonly endPlace: Place | null;
  /** What the scenario gave back at once: a promise or a value. `null` when it never returned. */
  readonly returned: { readonly promise: boolean; readonly value: Value | null } | null;
  readonly settlement: Settlement;
  /** Virtual ms from the start to settlement; `null` when it never settled. */
  readonly makespan: number | null;
  /** Virtual ms from the start to the last thing that was recorded. */
  readonly lastAt: number;
  readonly calls: readonly CallFact[];
  /** The largest number of calls that were under way at once. */
  readonly peak: number;
  /** Calls started before settlement and not ended by then. */
  readonly inFlight: readonly CallFact[];
  /** Calls started only after settlement. */
  readonly startedAfter: readonly CallFact[];
  readonly logs: readonly LogFact[];
  readonly notes: ReadonlyMap<string, Value>;
  readonly blocked: readonly {
    /** When the thread began to be held. */
    readonly at: number;
    readonly ms: number;
    readonly how: 'clock-loop' | 'atomics-wait';
    readonly place: Place | null;
  }[];
  readonly timersLeft: readonly {
    readonly kind: 'timeout' | 'interval';
    /** When it is to fire. */
    readonly due: number;
    readonly place: Place | null;
  }[];
  readonly unhandled: readonly {
    readonly at: number;
    readonly value: Value;
    readonly late: boolean;
    readonly place: Place | null;
  }[];
  /** The tests of a test file, in the order of the file. */
  readonly tests: readonly TestFact[];
  /** Worker threads that the submission started. */
  readonly threads: readonly {
    readonly thread: number;
    readonly start: number;
    /** `null` when it never ended. */
    readonly end: number | null;
    readonly endSeq: number | null;
    readonly place: Place | null;
  }[];
  /** The statements that were executed until it settled, where they were counted. */
  readonly work: {
    readonly main: number;
    /** The longest stretch of the main thread without giving way. */
    readonly longest: number;
    readonly workers: number;
    /** The worker that did most. */
    readonly busiest: number;
  } | null;
  readonly uncaught: readonly {
    readonly at: number;
    readonly value: Value;
    /** The worker thread that ended with it; `null` when it came out of none. */
    readonly thread: number | null;
    readonly place: Place | null;
  }[];
}
