import { computeFacts } from '../../grader/judge/compute-facts.js';
import type { Diagnosis } from '../../grader/judge/diagnosis.js';
import type { Expectation } from '../../grader/judge/expectation.js';
import type { Facts } from '../../grader/judge/facts.js';
import { judgeCheck } from '../../grader/judge/judge-check.js';
import type { Waiver } from '../../grader/judge/waiver.js';
import { encodePlain } from '../../grader/trace/encode-plain.js';
import { TRACE_SCHEMA } from '../../grader/trace/events.js';
import type { TestReport, Trace, TraceEvent } from '../../grader/trace/events.js';
import type { ErrorValue, Value } from '../../grader/trace/value.js';

/** The scenario begins this long after the submission began to load: no time may be taken from the wrong zero. */
const LOADING_MS = 40;

type Bare<Event> = Event extends TraceEvent ? Omit<Event, 'seq' | 'at' | 'place'> : never;

interface CallDetails {
  readonly gives?: unknown;
  readonly args?: readonly unknown[];
  readonly line?: number;
}

/** An error of the world's own: errors with different numbers are different errors. */
export function worldError(message: string, id = 1): ErrorValue {
  return { $: 'error', name: 'Error', message, id };
}

/** An error that the submission, or the language, made. */
export function ownError(name: string, message: string): ErrorValue {
  return { $: 'error', name, message };
}

/** Begins a trace written by hand. */
export function recording(): Recording {
  return new Recording();
}

/**
 * A trace in a few readable lines. Times are virtual ms since the scenario began. Within one millisecond, calls end
 * before others start, and the run settles last; `inTurn` keeps the order written instead.
 */
export class Recording {
  readonly #events: { at: number; rank: number; bare: Bare<TraceEvent>; line: number | undefined }[] = [];
  #calls = 0;
  #rejections = 0;
  #last: Bare<TraceEvent> | null = { op: 'idle' };
  #inTurn = false;

  constructor() {
    this.#add(0, -2, { op: 'enter' });
  }

  inTurn(): this {
    this.#inTurn = true;
    return this;
  }

  call(label: string, from: number, to: number, { gives, ...details }: CallDetails = {}): this {
    const call = this.#start(label, from, details);
    return this.#end(call, from, to, { outcome: 'fulfilled', value: encodePlain(gives) });
  }

  failingCall(label: string, from: number, to: number, error: Value, details: CallDetails = {}): this {
    const call = this.#start(label, from, details);
    return this.#end(call, from, to, { outcome: 'rejected', value: error });
  }

  abortedCall(label: string, from: number, to: number, reason: ErrorValue, details: CallDetails = {}): this {
    const call = this.#start(label, from, details);
    return this.#end(call, from, to, { outcome: 'rejected', value: reason, aborted: true });
  }

  hangingCall(label: string, from: number, details: CallDetails = {}): this {
    this.#start(label, from, details);
    return this;
  }

  returns(value: unknown): this {
    this.#add(0, 5, { op: 'return', promise: false, value: encodePlain(value) });
    return this.#add(0, 6, { op: 'settle', outcome: 'fulfilled', value: encodePlain(value) });
  }

  resolves(at: number, value: unknown): this {
    return this.resolvesWith(at, encodePlain(value));
  }

  /** With a value as it stands in a trace, such as an error of the world. */
  resolvesWith(at: number, value: Value): this {
    this.#add(0, -1, { op: 'return', promise: true });
    return this.#add(at, 6, { op: 'settle', outcome: 'fulfilled', value });
  }

  rejects(at: number, error: Value, line?: number): this {
    this.#add(0, -1, { op: 'return', promise: true });
    return this.#add(at, 6, { op: 'settle', outcome: 'rejected', value: error }, line);
  }

  throws(error: Value, line?: number): this {
    return this.#add(0, 6, { op: 'settle', outcome: 'threw', value: error }, line);
  }

  hangs(): this {
    return this.#add(0, -1, { op: 'return', promise: true });
  }

  log(at: number, text: unknown, line?: number): this {
    return this.#add(at, 4, { op: 'log', value: encodePlain(text) }, line);
  }

  note(name: string, value: unknown, at = 0): this {
    return this.#add(at, 4, { op: 'note', name, value: encodePlain(value) });
  }

  /** A test of a test file; all of them are told at the end of the run. */
  test(
    name: string,
    outcome: TestReport['outcome'],
    details: { message?: string; line?: number; mute?: true } = {},
  ): this {
    const { message = '', line, mute } = details;
    return this.#add(0, 5, { op: 'test', name, outcome, message, assertions: mute === true ? 0 : 1 }, line);
  }

  block(from: number, to: number, how: 'clock-loop' | 'atomics-wait', line?: number): this {
    return this.#add(to, 1, { op: 'block', ms: to - from, how }, line);
  }

  /** A timer that is still set at settlement. */
  timerLeft(due: number, line?: number, kind: 'timeout' | 'interval' = 'timeout'): this {
    const settled = this.#events.find(({ bare }) => bare.op === 'settle')?.at ?? 0;
    return this.#add(settled, 7, { op: 'timer-left', kind, due: due + LOADING_MS }, line);
  }

  unhandled(at: number, error: Value, { handledAt }: { handledAt?: number } = {}): this {
    this.#rejections += 1;
    this.#add(at, 3, { op: 'unhandled', rejection: this.#rejections, value: error });
    if (handledAt !== undefined) this.#add(handledAt, 3, { op: 'handled-late', rejection: this.#rejections });
    return this;
  }

  /** A worker thread; `to` is null when it never ends. */
  thread(thread: number, from: number, to: number | null, line?: number): this {
    this.#add(from, 4, { op: 'thread', thread, what: 'start' }, line);
    return to === null ? this : this.#add(to, 5, { op: 'thread', thread, what: 'end' });
  }

  work(main: number, longest: number, workers: number, busiest = workers): this {
    return this.#add(0, 7, { op: 'work', main, longest, workers, busiest });
  }

  /** @param thread the worker that ended with it */
  uncaught(at: number, error: Value, line?: number, thread?: number): this {
    return this.#add(at, 3, { op: 'uncaught', value: error, ...(thread === undefined ? {} : { thread }) }, line);
  }

  goesOnForEver(): this {
    this.#last = { op: 'limit', what: 'turns' };
    return this;
  }

  /** Cuts the trace off after the last thing that happened up to this time. */
  cutAt(ms: number): Trace {
    const trace = this.trace();
    return { ...trace, events: trace.events.filter(({ op, at }) => op !== 'idle' && at <= ms + LOADING_MS) };
  }

  trace(): Trace {
    const inOrder = [...this.#events].sort((a, b) => a.at - b.at || (this.#inTurn ? 0 : a.rank - b.rank));
    const end = inOrder.at(-1)?.at ?? 0;
    const all = this.#last === null ? inOrder : [...inOrder, { at: end, bare: this.#last, line: undefined }];
    const events = all.map(({ at, bare, line }, seq) => ({
      seq,
      at: at + LOADING_MS,
      ...(line !== undefined && { place: { line, column: 2 } }),
      ...bare,
    }));
    return { schema: TRACE_SCHEMA, events: events };
  }

  facts(): Facts {
    return computeFacts(this.trace());
  }

  #start(label: string, at: number, { args = [], line }: CallDetails): number {
    this.#calls += 1;
    this.#add(at, 4, { op: 'call', call: this.#calls, label, args: args.map(encodePlain) }, line);
    return this.#calls;
  }

  #end(
    call: number,
    from: number,
    to: number,
    end: { outcome: 'fulfilled' | 'rejected'; value: Value; aborted?: true },
  ): this {
    return this.#add(to, from === to ? 5 : 2, { op: 'end', call, ...end });
  }

  #add(at: number, rank: number, bare: Bare<TraceEvent>, line?: number): this {
    this.#events.push({ at, rank, bare, line });
    return this;
  }
}

/** What is diagnosed when a run is judged by these expectations; `null` when it passes. */
export function diagnosisOf(
  run: Recording | Trace,
  expectations: readonly Expectation[],
  waive: readonly Waiver[] = [],
): Diagnosis | null {
  const trace = run instanceof Recording ? run.trace() : run;
  const verdict = judgeCheck({ trace, expectations, waive });
  return verdict.status === 'failed' ? verdict.diagnosis : null;
}

/** The sentence with which an expectation fails in a run; `null` when it holds. */
export function messageOf(expectation: Expectation, run: Recording): string | null {
  return expectation.judge(run.facts())?.message ?? null;
}
