import { describe, expect, it } from 'vitest';
import {
  callsOnce,
  finishesAt,
  logs,
  peakConcurrency,
  rejectsWith,
  resolvesTo,
  startsAt,
  startsInOrder,
} from '../../../grader/judge/expectations/index.js';
import { diagnosisOf, recording, worldError } from '../recording.js';

describe('hard-coded', () => {
  it.each([
    ['calls', callsOnce(['A', 'B'])],
    ['concurrency', peakConcurrency(2)],
    ['starts', startsAt({ A: 0 })],
    ['an order', startsInOrder(['A', 'B'])],
  ])('is named when a result came without one call, and %s were wanted', (_, expectation) => {
    const run = recording().resolves(2_000, ['a', 'b']);
    expect(diagnosisOf(run, [resolvesTo(['a', 'b']), expectation])).toEqual({
      id: 'hard-coded',
      message:
        'The result was there at 2 s, and nothing that was handed in had been called. Call it, and make the result of what it gives.',
      line: null,
    });
  });

  it('is not named when no call is known to be wanted', () => {
    expect(diagnosisOf(recording().resolves(0, 'a'), [resolvesTo('b'), finishesAt(100)])?.id).toBe('wrong-value');
  });

  it('is not named when something was called', () => {
    const run = recording().call('A', 0, 100).resolves(100, ['a', 'b']);
    expect(diagnosisOf(run, [callsOnce(['A', 'B'])])?.id).toBe('never-called');
  });
});

describe('never-called', () => {
  it('says what was not called, and what was', () => {
    const run = recording().call('A', 0, 100).call('B', 0, 100).resolves(100, ['a', 'b']);
    expect(diagnosisOf(run, [callsOnce(['A', 'B', 'C'])])).toEqual({
      id: 'never-called',
      message: 'C was never called; only A and B were.',
      line: null,
    });
    expect(diagnosisOf(run, [startsAt({ C: 0 })])?.id).toBe('never-called');
    expect(diagnosisOf(run, [startsInOrder(['A', 'B', 'C'])])?.id).toBe('never-called');
  });

  it('says which error went past everything when a result is wanted', () => {
    const down = worldError('down');
    const run = recording().failingCall('A', 0, 100, down).rejects(100, down);
    expect(diagnosisOf(run, [resolvesTo('b'), callsOnce(['A', 'B'])])?.message).toBe(
      "B was never called; only A was. Error('down'), the error of A, came out instead: after that failure it should have gone on. A `try` around it helps only when the promise is awaited inside.",
    );
    expect(diagnosisOf(run, [rejectsWith('up'), callsOnce(['A', 'B'])])?.message).toContain('came out instead');
    expect(diagnosisOf(run, [rejectsWith('down'), callsOnce(['A', 'B'])])?.message).toBe(
      'B was never called; only A was.',
    );
  });

  it('gives no advice on awaiting where a call threw at once', () => {
    const run = recording().failingCall('A', 0, 0, worldError('down')).rejects(0, worldError('down'));
    expect(diagnosisOf(run, [resolvesTo('b'), callsOnce(['A', 'B'])])?.message).toMatch(/it should have gone on\.$/);
  });

  it('is named when the functions themselves came back', () => {
    const run = recording().resolves(0, [() => 1]);
    expect(diagnosisOf(run, [resolvesTo(['a']), callsOnce(['A'])])).toMatchObject({
      id: 'never-called',
      message: expect.stringMatching(/^result\[0\] is a function, handed on without being called/) as string,
    });
  });

  it('is named when functions came back where a rejection was wanted', () => {
    expect(diagnosisOf(recording().resolves(0, [() => 1]), [rejectsWith('down')])?.id).toBe('never-called');
  });

  it('is not named when a function is wanted', () => {
    const stop = (): void => undefined;
    expect(diagnosisOf(recording().resolves(0, { stop, a: 1 }), [resolvesTo({ stop, a: 2 })])?.id).toBe('wrong-value');
  });

  it('is named when nothing was logged at all', () => {
    expect(diagnosisOf(recording().resolves(1_000, 1), [logs([[0, 'x']])])?.id).toBe('never-called');
    expect(diagnosisOf(recording().log(0, 'y').resolves(1_000, 1), [logs([[0, 'x']])])?.id).toBe('wrong-value');
  });

  it('is not named when something was called, only not often enough', () => {
    const run = recording().call('A', 0, 100).resolves(100, 1);
    const named = diagnosisOf(run, [resolvesTo(2), startsAt({ A: [0, 100] })]);
    expect(named).toMatchObject({
      id: 'wrong-value',
      message: 'The result is 1, and 2 is wanted. A should have been called more often.',
    });
  });
});

describe('called-again', () => {
  it('names the call, and the line of the one too many', () => {
    const run = recording().call('A', 0, 100, { line: 3 }).call('A', 100, 200, { line: 8 }).resolves(200, 'a');
    expect(diagnosisOf(run, [resolvesTo('a'), callsOnce(['A']), finishesAt(100)])).toEqual({
      id: 'called-again',
      message:
        'A was called 2 times, at 0 s and 100 ms; once is enough. Keep the promise of a call when you need it in two places.',
      line: 8,
    });
  });

  it('tells as well what was never called in its place', () => {
    const run = recording().call('A', 0, 100).call('A', 0, 100, { line: 8 }).resolves(100, ['a', 'a']);
    expect(diagnosisOf(run, [callsOnce(['A', 'B'])])).toEqual({
      id: 'called-again',
      message: 'A was called 2 times, at 0 s, and B was never called. Is each call for the item that it is made for?',
      line: 8,
    });
  });

  it('comes before what is left of the calls at the end', () => {
    const run = recording().call('A', 0, 300).call('A', 100, 400).resolves(200, 'a');
    expect(diagnosisOf(run, [resolvesTo('b'), callsOnce(['A']), finishesAt(300)])?.id).toBe('called-again');
  });

  it('is not named for as many calls as are wanted', () => {
    const run = recording().call('A', 0, 100).call('A', 100, 200).resolves(200, 'a');
    expect(diagnosisOf(run, [callsOnce(['A', 'A'])])).toBeNull();
  });
});
