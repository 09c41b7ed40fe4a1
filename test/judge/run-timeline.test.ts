import { describe, expect, it } from 'vitest';
import { runTimeline } from '../../grader/judge/run-timeline.js';
import type { Trace, TraceEvent } from '../../grader/trace/events.js';
import { ownError, recording } from './recording.js';

/** The trace with events of timers and threads put in, by the virtual ms since the scenario began. */
function withEvents(trace: Trace, timers: readonly Unnumbered<Timer>[]): Trace {
  const began = trace.events[0]?.at ?? 0;
  const events = [...trace.events, ...timers.map((timer) => ({ ...timer, seq: 0, at: timer.at + began }))];
  return { ...trace, events: events.sort((a, b) => a.at - b.at).map((event, seq) => ({ ...event, seq })) };
}

type Unnumbered<Event> = Event extends TraceEvent ? Omit<Event, 'seq'> : never;
type Timer = Extract<TraceEvent, { readonly timer: number } | { readonly op: 'thread' }>;

const place = { line: 4, column: 2 };

describe('runTimeline', () => {
  it('has calls and held threads as spans, in the order in which they started', () => {
    const trace = recording().call('A', 0, 300, { line: 2 }).block(100, 150, 'clock-loop').hangingCall('B', 50).hangs();
    expect(runTimeline(trace.trace()).spans).toMatchObject([
      { label: 'A', start: 0, end: 300, outcome: 'fulfilled' },
      { label: 'B', start: 50, end: null, outcome: 'pending' },
      { label: 'blocked', start: 100, end: 150, outcome: 'blocked' },
    ]);
  });

  it('tells what happened, moment by moment, with lines', () => {
    const trace = recording()
      .call('A', 0, 100, { gives: 1, line: 2 })
      .failingCall('B', 100, 200, ownError('Error', 'down'))
      .abortedCall('C', 100, 250, ownError('AbortError', 'stop'))
      .log(150, 'half way')
      .unhandled(260, ownError('Error', 'lost'))
      .resolves(300, [1])
      .trace();
    expect(runTimeline(trace).moments.map(({ at, text }) => `${at} ${text}`)).toEqual([
      '0 A starts',
      '100 A gives 1',
      '100 B starts',
      '100 C starts',
      "150 logged 'half way'",
      "200 B fails with Error('down')",
      '250 C is stopped by its signal',
      "260 nobody handles the rejection Error('lost')",
      '300 resolved to [1]',
    ]);
    expect(runTimeline(trace).moments[0]?.place).toEqual({ line: 2, column: 2 });
    expect(runTimeline(trace).printedAt).toEqual([150]);
  });

  it('knows what was under way at the answer, and in which order the calls ended', () => {
    const trace = recording().call('A', 0, 300).call('B', 0, 100).call('C', 0, 500).resolves(200, 'b').trace();
    expect(runTimeline(trace)).toMatchObject({ settledAt: 200, inFlight: ['A', 'C'], endings: ['B', 'A', 'C'] });
  });

  it('says so when there is never an answer, or a run that would never end', () => {
    const text = (trace: Trace) => runTimeline(trace).moments.at(-1)?.text;
    expect(text(recording().hangs().trace())).toBe('nothing is left that could happen, and there is no answer yet');
    expect(text(recording().hangs().goesOnForEver().trace())).toBe('it would go on for ever, and is stopped');
    expect(runTimeline(recording().hangs().trace()).settledAt).toBeNull();
  });

  it('draws a timeout until it rings and an interval until it is cleared, and leaves out those of the checks', () => {
    const trace = withEvents(recording().resolves(40, 1).trace(), [
      { op: 'timer', timer: 1, kind: 'timeout', ms: 10, at: 5, place },
      { op: 'timer-rang', timer: 1, at: 15 },
      { op: 'timer', timer: 2, kind: 'interval', ms: 10, at: 5, place },
      { op: 'timer-rang', timer: 2, at: 15 },
      { op: 'timer-cleared', timer: 2, at: 30 },
      { op: 'timer', timer: 3, kind: 'timeout', ms: 10, at: 5 },
      { op: 'timer', timer: 4, kind: 'timeout', ms: 99, at: 6, place },
    ] as const);
    expect(runTimeline(trace).spans).toEqual([
      { label: 'setTimeout', start: 5, end: 15, outcome: 'timer', place },
      { label: 'setInterval', start: 5, end: 30, outcome: 'timer', place },
      { label: 'setTimeout', start: 6, end: null, outcome: 'timer', place },
    ]);
    expect(runTimeline(trace).moments.filter(({ kind }) => kind === 'timer')).toHaveLength(6);
  });

  it('draws worker threads from start to end, and one that never ends', () => {
    const trace = withEvents(recording().resolves(40, 1).trace(), [
      { op: 'thread', thread: 1, what: 'start', at: 0, place },
      { op: 'thread', thread: 2, what: 'start', at: 5 },
      { op: 'thread', thread: 1, what: 'end', at: 30 },
    ] as const);
    expect(runTimeline(trace).spans).toMatchObject([
      { label: 'worker 1', start: 0, end: 30, outcome: 'fulfilled' },
      { label: 'worker 2', start: 5, end: null, outcome: 'pending' },
    ]);
    expect(runTimeline(trace).moments.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['worker 1 starts', 'worker 1 ends', 'worker 2 starts']),
    );
  });

  it('tells of a timer that is left where the trace tells of no others', () => {
    const { moments } = runTimeline(recording().resolves(40, 1).timerLeft(90, 3).trace());
    expect(moments.at(-1)?.text).toBe('a timer is left, due at 90 ms');
  });

  it('tells the same thing three times, and then how often more', () => {
    const printing = recording().resolves(900, 1);
    for (let at = 0; at < 500; at += 10) printing.log(at, 'tick');
    expect(runTimeline(printing.trace()).moments.map(({ at, text }) => `${at} ${text}`)).toEqual([
      "0 logged 'tick'",
      "10 logged 'tick'",
      "20 logged 'tick'",
      '490 the same 47 times more, the last time now',
      '900 resolved to 1',
    ]);
  });

  it('keeps the first of thousands, and counts the rest', () => {
    const run = recording().resolves(9_000, 1);
    for (let call = 0; call < 1_000; call += 1) run.call(`call ${call}`, call, call + 1);
    const { spans, spansCut, moments, momentsCut } = runTimeline(run.trace());
    expect([spans.length, spansCut, moments.length, momentsCut]).toEqual([200, 800, 300, 1_701]);
  });
});
