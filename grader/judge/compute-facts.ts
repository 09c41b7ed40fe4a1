import type { Place, Trace, TraceEvent } from '../trace/events.js';
import type { CallFact, Facts, Settlement } from './facts.js';

type Op = TraceEvent['op'];
type EventOf<Name extends Op> = Extract<TraceEvent, { readonly op: Name }>;

/**
 * Everything that a trace tells of its run. All times become virtual ms since the scenario began; what happened while
 * the submission was loading has times below 0. A trace that was cut gives the facts up to the cut.
 */
export function computeFacts(trace: Trace): Facts {
  const reader = new Reader(trace.events);
  const settlement = settlementOf(reader);
  const calls = callsOf(reader);
  const settledSeq = settlement.outcome === 'pending' ? Infinity : settlement.seq;
  const last = trace.events.at(-1);
  return {
    ended: last?.op === 'idle' || last?.op === 'limit' ? last.op : 'cut',
    endPlace: last?.op === 'limit' ? placeOf(last) : null,
    returned: returnedOf(reader),
    settlement,
    makespan: settlement.outcome === 'pending' ? null : settlement.at,
    lastAt: last === undefined ? 0 : reader.timeOf(last),
    calls,
    peak: peakOf(trace.events, settledSeq),
    inFlight: calls.filter(({ startSeq, endSeq }) => startSeq < settledSeq && (endSeq === null || endSeq > settledSeq)),
    startedAfter: calls.filter(({ startSeq }) => startSeq > settledSeq),
    logs: reader.all('log').map((event) => ({ at: reader.timeOf(event), value: event.value, place: placeOf(event) })),
    notes: new Map(reader.all('note').map(({ name, value }) => [name, value])),
    blocked: reader
      .all('block')
      .map((event) => ({ at: reader.timeOf(event) - event.ms, ms: event.ms, how: event.how, place: placeOf(event) })),
    timersLeft: reader
      .all('timer-left')
      .map((event) => ({ kind: event.kind, due: event.due - reader.start, place: placeOf(event) })),
    tests: reader.all('test').map((event) => ({ ...event, place: placeOf(event) })),
    threads: threadsOf(reader),
    work: reader.all('work')[0] ?? null,
    unhandled: unhandledOf(reader),
    uncaught: reader.all('uncaught').map((event) => ({
      at: reader.timeOf(event),
      value: event.value,
      thread: event.thread ?? null,
      place: placeOf(event),
    })),
  };
}

class Reader {
  readonly #byOp = new Map<Op, TraceEvent[]>();
  /** When the scenario began. */
  readonly start: number;

  constructor(events: readonly TraceEvent[]) {
    for (const event of events) {
      const same = this.#byOp.get(event.op);
      if (same === undefined) this.#byOp.set(event.op, [event]);
      else same.push(event);
    }
    this.start = this.all('enter')[0]?.at ?? 0;
  }

  all<Name extends Op>(op: Name): readonly EventOf<Name>[] {
    return (this.#byOp.get(op) ?? []) as EventOf<Name>[];
  }

  timeOf(event: TraceEvent): number {
    return event.at - this.start;
  }
}

function placeOf(event: TraceEvent): Place | null {
  return event.place ?? null;
}

function settlementOf(reader: Reader): Settlement {
  const event = reader.all('settle')[0];
  if (event === undefined) return { outcome: 'pending' };
  const { outcome, value, seq } = event;
  return { outcome, value, at: reader.timeOf(event), seq, place: placeOf(event) };
}

function returnedOf(reader: Reader): Facts['returned'] {
  const event = reader.all('return')[0];
  return event === undefined ? null : { promise: event.promise, value: event.value ?? null };
}

function callsOf(reader: Reader): CallFact[] {
  const ends = new Map(reader.all('end').map((event) => [event.call, event]));
  return reader.all('call').map((event) => {
    const end = ends.get(event.call);
    return {
      call: event.call,
      label: event.label,
      args: event.args,
      start: reader.timeOf(event),
      end: end === undefined ? null : reader.timeOf(end),
      outcome: end?.outcome ?? 'pending',
      value: end?.value ?? null,
      aborted: end?.aborted === true,
      startSeq: event.seq,
      endSeq: end?.seq ?? null,
      place: placeOf(event),
    };
  });
}

/** Counted in the order of the events, so that an end and a start within one millisecond are no overlap. */
function peakOf(events: readonly TraceEvent[], settledSeq: number): number {
  let running = 0;
  let peak = 0;
  for (const { op, seq } of events) {
    if (seq > settledSeq) break;
    if (op === 'call') running += 1;
    if (op === 'end') running -= 1;
    peak = Math.max(peak, running);
  }
  return peak;
}

function threadsOf(reader: Reader): Facts['threads'] {
  const all = reader.all('thread');
  return all
    .filter(({ what }) => what === 'start')
    .map((event) => {
      const end = all.find(({ thread, what }) => thread === event.thread && what === 'end');
      return {
        thread: event.thread,
        start: reader.timeOf(event),
        end: end === undefined ? null : reader.timeOf(end),
        endSeq: end?.seq ?? null,
        place: placeOf(event),
      };
    });
}

function unhandledOf(reader: Reader): Facts['unhandled'] {
  const late = new Set(reader.all('handled-late').map(({ rejection }) => rejection));
  return reader.all('unhandled').map((event) => ({
    at: reader.timeOf(event),
    value: event.value,
    late: late.has(event.rejection),
    place: placeOf(event),
  }));
}
