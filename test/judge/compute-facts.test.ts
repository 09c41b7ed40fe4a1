import { describe, expect, it } from 'vitest';
import { computeFacts } from '../../grader/judge/compute-facts.js';
import { TRACE_SCHEMA } from '../../grader/trace/events.js';
import { ownError, recording, worldError } from './recording.js';

describe('the facts of a trace', () => {
  it('count time from the beginning of the scenario, not of the loading', () => {
    const trace = recording().call('A', 100, 300).timerLeft(900).resolves(400, 'x').trace();
    expect(trace.events.find(({ op }) => op === 'enter')?.at).toBeGreaterThan(0);
    const facts = computeFacts(trace);
    expect(facts.calls).toMatchObject([{ label: 'A', start: 100, end: 300 }]);
    expect(facts.timersLeft).toMatchObject([{ due: 900 }]);
    expect(facts.makespan).toBe(400);
    expect(facts.lastAt).toBe(400);
  });

  it('put what happened while the submission was loading before 0', () => {
    const place = { line: 3, column: 0 };
    const trace = {
      schema: TRACE_SCHEMA,
      events: [
        { op: 'block', seq: 0, at: 50, ms: 30, how: 'clock-loop', place },
        { op: 'enter', seq: 1, at: 60 },
      ],
    } as const;
    expect(computeFacts(trace).blocked).toEqual([{ at: -40, ms: 30, how: 'clock-loop', place }]);
  });

  it('tell of each call its arguments, its outcome, its value and its line', () => {
    const error = worldError('down');
    const facts = recording()
      .call('A', 0, 100, { gives: 'a', args: [1, undefined], line: 7 })
      .failingCall('B', 50, 200, error)
      .hangingCall('C', 60)
      .hangs()
      .facts();
    expect(facts.calls).toMatchObject([
      { call: 1, args: [1, { $: 'undefined' }], outcome: 'fulfilled', value: 'a', place: { line: 7, column: 2 } },
      { call: 2, outcome: 'rejected', value: error, place: null },
      { call: 3, outcome: 'pending', value: null, end: null, endSeq: null },
    ]);
  });

  describe('the peak', () => {
    it('is 0 without calls', () => {
      expect(recording().resolves(0, 1).facts().peak).toBe(0);
    });

    it('is 1 when a call starts in the millisecond in which the one before it ended', () => {
      expect(recording().call('A', 0, 100).call('B', 100, 200).resolves(200, 1).facts().peak).toBe(1);
    });

    it('is 2 when a call starts in the millisecond in which another ends, but before it', () => {
      const run = recording().inTurn().call('B', 100, 200).call('A', 0, 100).resolves(200, 1);
      expect(run.facts().peak).toBe(2);
    });

    it('counts what overlaps, not what was called', () => {
      const run = recording().call('A', 0, 200).call('B', 100, 300).call('C', 250, 400).resolves(400, 1);
      expect(run.facts().peak).toBe(2);
    });

    it('counts up to settlement only', () => {
      const run = recording().call('A', 0, 500).resolves(100, 1).call('B', 200, 500).call('C', 200, 500);
      expect(run.facts().peak).toBe(1);
    });

    it('counts to the end when nothing settled', () => {
      expect(recording().hangingCall('A', 0).hangingCall('B', 900).hangs().facts().peak).toBe(2);
    });
  });

  it('tell apart what was running at settlement and what started later', () => {
    const facts = recording().call('A', 0, 50).call('B', 0, 500).resolves(100, 1).call('C', 200, 300).facts();
    expect(facts.inFlight.map(({ label }) => label)).toEqual(['B']);
    expect(facts.startedAfter.map(({ label }) => label)).toEqual(['C']);
  });

  it('hold what never ended for running when nothing settled', () => {
    const facts = recording().call('A', 0, 50).hangingCall('B', 0).hangs().facts();
    expect(facts.inFlight.map(({ label }) => label)).toEqual(['B']);
    expect(facts.startedAfter).toEqual([]);
  });

  it('keep the last note of a name', () => {
    const facts = recording().note('input', 1, 0).note('input', 2, 10).resolves(20, 1).facts();
    expect([...facts.notes]).toEqual([['input', 2]]);
  });

  it('tell when the thread began to be held', () => {
    const facts = recording().block(100, 2_100, 'atomics-wait', 4).resolves(2_100, 1).facts();
    expect(facts.blocked).toEqual([{ at: 100, ms: 2_000, how: 'atomics-wait', place: { line: 4, column: 2 } }]);
  });

  it('tell a rejection that was handled late from one that never was', () => {
    const facts = recording()
      .unhandled(10, worldError('a'), { handledAt: 50 })
      .unhandled(20, worldError('b', 2))
      .rejects(50, worldError('a'))
      .facts();
    expect(facts.unhandled.map(({ at, late }) => [at, late])).toEqual([
      [10, true],
      [20, false],
    ]);
  });

  it('tell what was given back at once', () => {
    expect(recording().returns([1]).facts().returned).toEqual({ promise: false, value: { $: 'array', items: [1] } });
    expect(recording().resolves(5, 1).facts().returned).toEqual({ promise: true, value: null });
    expect(recording().throws(ownError('TypeError', 'no')).facts().returned).toBeNull();
  });

  it('tell how the trace ended', () => {
    expect(recording().resolves(0, 1).facts().ended).toBe('idle');
    expect(recording().hangs().goesOnForEver().facts().ended).toBe('limit');
    expect(computeFacts(recording().call('A', 0, 9).resolves(9, 1).cutAt(5)).ended).toBe('cut');
  });

  it('can be computed from a trace that was cut anywhere', () => {
    const whole = recording()
      .call('A', 0, 100)
      .failingCall('B', 0, 200, worldError('b'))
      .log(10, 'x')
      .unhandled(200, worldError('b'))
      .resolves(300, 1)
      .trace();
    const ends = whole.events.map((_, length) => computeFacts({ ...whole, events: whole.events.slice(0, length) }));
    expect(ends.map(({ ended }) => ended)).toEqual(whole.events.map(() => 'cut'));
    expect(ends.map(({ settlement }) => settlement.outcome).filter((outcome) => outcome !== 'pending')).toEqual([
      'fulfilled',
    ]);
    expect(ends[0]).toMatchObject({ calls: [], peak: 0, makespan: null, lastAt: 0 });
  });
});
