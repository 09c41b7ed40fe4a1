import { describe, expect, it } from 'vitest';
import { finishesAt, resolvesTo } from '../../../grader/judge/expectations/index.js';
import { diagnosisOf, recording } from '../recording.js';

describe('blocking-wait', () => {
  it('names a loop that watches the clock, with its span and its line', () => {
    const run = recording().block(0, 2_000, 'clock-loop', 4).resolves(2_000, 'x');
    expect(diagnosisOf(run, [resolvesTo('x'), finishesAt(2_000)])).toEqual({
      id: 'blocking-wait',
      message:
        'A loop that looks at the clock held the thread for 2 s, from 0 s on: nothing else could run meanwhile. Await a promise that a timer resolves instead.',
      line: 4,
    });
  });

  it('names Atomics.wait', () => {
    const run = recording().block(500, 800, 'atomics-wait', 4).resolves(800, 'x');
    expect(diagnosisOf(run, [resolvesTo('x')])?.message).toMatch(
      /^`Atomics.wait` held the thread for 300 ms, from 500 ms on/,
    );
  });

  it('names a call that was handed in and holds the thread itself', () => {
    const run = recording().call('readSync', 0, 800, { line: 4 }).block(0, 800, 'atomics-wait', 4).resolves(800, 'x');
    expect(diagnosisOf(run, [resolvesTo('x')])?.message).toBe(
      'readSync held the thread for 800 ms, from 0 s on: nothing else could run meanwhile. It returns only when it is done, and no `await` or `async` changes that: call what gives a promise instead.',
    );
  });

  it('does not blame a call from another line, or one that was over before', () => {
    const elsewhere = recording().call('read', 0, 800, { line: 3 }).block(0, 800, 'atomics-wait', 4).resolves(800, 'x');
    const over = recording().call('read', 0, 300, { line: 4 }).block(300, 800, 'atomics-wait', 4).resolves(800, 'x');
    for (const run of [elsewhere, over]) {
      expect(diagnosisOf(run, [resolvesTo('x')])?.message).toMatch(/^`Atomics.wait` held the thread/);
    }
  });

  it('tells that it was while the file was loaded', () => {
    const run = recording().block(-1_000, 0, 'clock-loop', 2).resolves(0, 'x');
    expect(diagnosisOf(run, [resolvesTo('x')])?.message).toMatch(/held the thread for 1 s, while the file was loaded:/);
  });

  it('comes before what follows from it', () => {
    const run = recording().block(0, 2_000, 'clock-loop').returns('x');
    expect(diagnosisOf(run, [resolvesTo('x'), finishesAt(0)])?.id).toBe('blocking-wait');
  });

  it('is not named where blocking is what the exercise is about', () => {
    const run = recording().block(0, 2_000, 'atomics-wait').resolves(2_000, 'x');
    expect(diagnosisOf(run, [finishesAt(1_000)], ['blocking'])?.id).toBe('wrong-time');
  });

  it('tells the file when the line is in another one', () => {
    const trace = recording().block(0, 2_000, 'clock-loop', 4).resolves(2_000, 'x').trace();
    const events = trace.events.map((event) =>
      event.op === 'block' ? { ...event, place: { line: 4, column: 0, file: 'wait.ts' } } : event,
    );
    expect(diagnosisOf({ ...trace, events }, [])).toMatchObject({ line: 4, file: 'wait.ts' });
  });
});
