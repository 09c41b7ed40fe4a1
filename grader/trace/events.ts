import type { Value } from './value.js';

/** The version of the trace format; a reader refuses any other. */
export const TRACE_SCHEMA = 'meanwhile/trace/v1';

/** A place in the student's own source. `file` is absent when it is the exercise's own file. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly file?: string;
}

/** How one test ended; or a hook or a suite that failed by itself. */
export interface TestReport {
  /** With the names of the suites around it: `retry > stops on abort`. */
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'skipped' | 'todo';
  /** What its first error says; empty when there is none. */
  readonly message: string;
  /** How often it called `expect`. */
  readonly assertions: number;
}

interface Common {
  /** Order among all events of the trace, from 0; tells what came first within one millisecond. */
  readonly seq: number;
  /** Virtual milliseconds since the submission began to load; `enter` tells when the scenario began. */
  readonly at: number;
  /** The line of the submission that made it happen; absent when no line of its own was running. */
  readonly place?: Place;
}

/** One thing that happened in a run. */
export type TraceEvent = Common &
  (
    | { readonly op: 'enter' }
    /** What the scenario gave back synchronously, before anything was waited for. */
    | { readonly op: 'return'; readonly promise: boolean; readonly value?: Value }
    /** A call of something that the world handed in. `call` numbers the calls from 1. */
    | { readonly op: 'call'; readonly call: number; readonly label: string; readonly args: readonly Value[] }
    | {
        readonly op: 'end';
        readonly call: number;
        readonly outcome: 'fulfilled' | 'rejected';
        readonly value: Value;
        /** It was stopped by the signal that it had been given; absent when it was not. */
        readonly aborted?: true;
      }
    /** A worker thread of the submission's has started, or has ended. */
    | { readonly op: 'thread'; readonly thread: number; readonly what: 'start' | 'end' }
    /**
     * The steps that the submission took until it settled, where they were counted: in the main thread, in one stretch of
     * it without giving way, in workers, and in the worker that did most. A step is a statement that was executed.
     */
    | {
        readonly op: 'work';
        readonly main: number;
        readonly longest: number;
        readonly workers: number;
        readonly busiest: number;
      }
    | { readonly op: 'log'; readonly value: Value }
    | { readonly op: 'note'; readonly name: string; readonly value: Value }
    | { readonly op: 'print'; readonly stream: 'out' | 'error'; readonly text: string }
    /** The thread was held for `ms` virtual milliseconds, ending now. */
    | { readonly op: 'block'; readonly ms: number; readonly how: 'clock-loop' | 'atomics-wait' }
    | { readonly op: 'settle'; readonly outcome: 'fulfilled' | 'rejected' | 'threw'; readonly value: Value }
    /** A timer of the submission's own that was still set when the scenario settled. `due` is in virtual ms. */
    | { readonly op: 'timer-left'; readonly kind: 'timeout' | 'interval'; readonly due: number }
    /** The submission set a timer of its own; written down only when that is asked for, as is how it came to an end. */
    | { readonly op: 'timer'; readonly timer: number; readonly kind: 'timeout' | 'interval'; readonly ms: number }
    /** It rang, as an interval does more than once, or was cleared. */
    | { readonly op: 'timer-rang' | 'timer-cleared'; readonly timer: number }
    /** A test of a test file has ended; the place is where it failed, or else where it begins. */
    | ({ readonly op: 'test' } & TestReport)
    /** A rejection that nobody had handled when the microtasks of its turn had run. */
    | { readonly op: 'unhandled'; readonly rejection: number; readonly value: Value }
    | { readonly op: 'handled-late'; readonly rejection: number }
    /** An exception thrown out of a callback, which ends a real Node process. */
    | {
        readonly op: 'uncaught';
        readonly value: Value;
        /** The worker thread that ended with it, if it came out of one. */
        readonly thread?: number;
      }
    /** The last event of a whole trace: nothing is left that could happen. */
    | { readonly op: 'idle' }
    /** The last event of a trace that would go on for ever in virtual time. */
    | { readonly op: 'limit'; readonly what: 'virtual-time' | 'turns' | 'events' }
  );

/** What happened in one run of one check. What is written is what the judge reads. */
export interface Trace {
  readonly schema: typeof TRACE_SCHEMA;
  readonly events: readonly TraceEvent[];
}
