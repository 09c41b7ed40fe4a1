import type { Place, Trace } from '../trace/events.js';
import { computeFacts } from './compute-facts.js';
import type { Facts } from './facts.js';
import { timersOf } from './run-timeline/timers.js';
import { type Moment, momentsOf } from './run-timeline/moments.js';

/** Something that went on for a while. Times are virtual ms since the scenario began; `end` is `null` when it never ended. */
export interface Span {
  /** What is in one lane: the calls of one label, `blocked`, a worker thread, the timers. */
  readonly label: string;
  readonly start: number;
  readonly end: number | null;
  readonly outcome: 'fulfilled' | 'rejected' | 'pending' | 'blocked' | 'timer';
  readonly place: Place | null;
}

/** A run as it can be drawn: what went on, from when to when, and what happened at which moment. */
export interface RunTimeline {
  /** In the order in which they started. */
  readonly spans: readonly Span[];
  /** Spans that were counted and not kept. */
  readonly spansCut: number;
  /** In the order in which they happened. */
  readonly moments: readonly Moment[];
  readonly momentsCut: number;
  /** When something was printed or logged. */
  readonly printedAt: readonly number[];
  /** When it gave its answer; `null` when it never did. */
  readonly settledAt: number | null;
  /** The calls that were still under way then. */
  readonly inFlight: readonly string[];
  /** The calls in the order in which they ended. */
  readonly endings: readonly string[];
}

const MOST_SPANS = 200;
const MOST_MOMENTS = 300;

/** The timeline of a run, from its trace alone. What a run of thousands of calls has beyond the first is counted. */
export function runTimeline(trace: Trace): RunTimeline {
  const facts = computeFacts(trace);
  const moments = momentsOf(trace, facts);
  const spans = [...callsOf(facts), ...blockedOf(facts), ...threadsOf(facts), ...timersOf(trace)].sort(
    (a, b) => a.start - b.start,
  );
  return {
    spans: spans.slice(0, MOST_SPANS),
    spansCut: Math.max(0, spans.length - MOST_SPANS),
    moments: moments.slice(0, MOST_MOMENTS),
    momentsCut: Math.max(0, moments.length - MOST_MOMENTS),
    printedAt: moments.flatMap(({ kind, at }) => (kind === 'printed' ? [at] : [])),
    settledAt: facts.makespan,
    inFlight: facts.inFlight.map(({ label }) => label),
    endings: endingsOf(facts),
  };
}

function callsOf({ calls }: Facts): Span[] {
  return calls.map(({ label, start, end, outcome, place }) => ({ label, start, end, outcome, place }));
}

function blockedOf({ blocked }: Facts): Span[] {
  return blocked.map(({ at, ms, place }) => ({ label: 'blocked', start: at, end: at + ms, outcome: 'blocked', place }));
}

function threadsOf({ threads }: Facts): Span[] {
  return threads.map(({ thread, start, end, place }) => {
    return { label: `worker ${thread}`, start, end, outcome: end === null ? 'pending' : 'fulfilled', place };
  });
}

function endingsOf({ calls }: Facts): string[] {
  const ended = calls.flatMap(({ label, endSeq }) => (endSeq === null ? [] : [{ label, endSeq }]));
  return ended.sort((a, b) => a.endSeq - b.endSeq).map(({ label }) => label);
}
