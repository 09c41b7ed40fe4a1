import { describe, expect, it } from 'vitest';
import {
  finishesAt,
  peakConcurrency,
  rejectsWith,
  rejectsWithError,
  resolvesTo,
  startsAt,
} from '../../../grader/judge/expectations/index.js';
import { diagnosisOf, ownError, recording, worldError } from '../recording.js';

const inTurn = recording()
  .call('A', 0, 2_000)
  .call('B', 2_000, 4_000, { line: 9 })
  .call('C', 4_000, 6_000)
  .resolves(6_000, 1);

describe('sequential-await', () => {
  it.each([
    ['its length', finishesAt(2_000)],
    ['its peak', peakConcurrency(3)],
  ])('names the call that waited, its time and its line: known by %s', (_, expectation) => {
    expect(diagnosisOf(inTurn, [resolvesTo(1), expectation])).toEqual({
      id: 'sequential-await',
      message:
        'Each call starts only when the one before it has finished: B started at 2 s, when A was done. Start them all before you await any of them.',
      line: 9,
    });
  });

  it('is known by a start that the call before held up', () => {
    expect(diagnosisOf(inTurn, [startsAt({ B: 0 })])?.id).toBe('sequential-await');
  });

  it('names the call that is known to be late, and not one that rightly waits', () => {
    const run = recording()
      .call('GET A', 0, 300)
      .call('body A', 300, 500)
      .call('GET B', 500, 800, { line: 7 })
      .resolves(800, 1);
    expect(diagnosisOf(run, [startsAt({ 'body A': 300, 'GET B': 0 })])).toEqual({
      id: 'sequential-await',
      message:
        'Each call starts only when the one before it has finished: GET B started at 500 ms, when body A was done. Start GET B without waiting for body A.',
      line: 7,
    });
  });

  it('is named for calls in turn behind some that were started together', () => {
    const run = recording()
      .call('A', 0, 300)
      .call('B', 0, 200)
      .call('read A', 300, 500)
      .call('read B', 500, 600)
      .call('read C', 600, 900)
      .resolves(900, 1);
    expect(diagnosisOf(run, [startsAt({ 'read B': 200 })])?.message).toBe(
      'read B started at 500 ms, when read A was done. Start read B without waiting for read A.',
    );
  });

  it('names two calls of which one does not need the other', () => {
    const run = recording()
      .call('fetch 1', 0, 300, { gives: 'row 1', args: [1] })
      .call('save 1', 300, 500, { gives: 'saved 1', args: ['row 1'] })
      .call('fetch 2', 500, 800, { gives: 'row 2', args: [2], line: 7 })
      .call('save 2', 800, 1_000, { gives: 'saved 2', args: [{ row: 'row 2' }] })
      .resolves(1_000, 1);
    expect(diagnosisOf(run, [finishesAt(500)])).toEqual({
      id: 'sequential-await',
      message:
        'Each call starts only when the one before it has finished: fetch 2 started at 500 ms, when save 1 was done. Start fetch 2 without waiting for save 1.',
      line: 7,
    });
  });

  it('is named for a first call that is awaited before the rest', () => {
    const run = recording().call('A', 0, 1_000).call('B', 1_000, 2_000).call('C', 1_000, 2_500).resolves(2_500, 1);
    expect(diagnosisOf(run, [finishesAt(1_500)])?.message).toMatch(/^B started at 1 s, when A was done\./);
  });

  it('counts from the first call, too, where something else came before that', () => {
    const run = recording().call('A', 7_700, 9_700).call('B', 9_700, 10_700).resolves(10_700, 1);
    expect(diagnosisOf(run, [peakConcurrency(2)])?.message).toContain(
      'B started at 9.7 s (2 s after the first call), when A was done',
    );
  });

  it('says when there was a pause in between', () => {
    const run = recording().call('A', 0, 1_000).call('B', 1_200, 2_000).resolves(2_000, 1);
    expect(diagnosisOf(run, [finishesAt(1_000)])?.message).toContain(
      'B started at 1.2 s; before it, A was done at 1 s',
    );
  });

  it('is not named for calls in turn that take too long for another reason', () => {
    const run = recording().call('A', 0, 1_000).call('B', 1_000, 2_000).resolves(3_000, 1);
    expect(diagnosisOf(run, [finishesAt(2_000)])).toMatchObject({
      id: 'wrong-time',
      message: 'It took 3 s, and 2 s is wanted. From 2 s to 3 s no call was running.',
    });
  });

  it('is not named for a run that should have given up, and waited for its calls', () => {
    const late = recording().call('A', 0, 800).call('B', 800, 1_600).rejects(1_600, ownError('TimeoutError', 'late'));
    expect(diagnosisOf(late, [rejectsWithError({ name: 'TimeoutError' }), finishesAt(1_000)])?.id).toBe('wrong-time');
    const never = recording().call('A', 0, 800).call('B', 800, 1_600).resolves(1_600, 1);
    expect(diagnosisOf(never, [rejectsWithError({ name: 'TimeoutError' }), finishesAt(1_000)])?.id).toBe('wrong-error');
  });

  it('is named for a run that fails by itself, and should when the longest call ends', () => {
    const run = recording().call('A', 0, 800).call('B', 800, 1_800).rejects(1_800, ownError('AggregateError', ''));
    expect(diagnosisOf(run, [rejectsWithError({ name: 'AggregateError' }), finishesAt(1_000)])?.id).toBe(
      'sequential-await',
    );
  });

  it('is not named for a call behind one that took no time', () => {
    const run = recording().inTurn().failingCall('A', 0, 0, worldError('down')).call('B', 0, 900).resolves(1_200, 1);
    expect(diagnosisOf(run, [finishesAt(100)])?.id).toBe('wrong-time');
  });

  it('is not named when every call needed the one before', () => {
    const run = recording()
      .call('A', 0, 1_000, { gives: 'a' })
      .call('B', 1_000, 2_000, { args: ['a'] })
      .resolves(2_000, 1);
    expect(diagnosisOf(run, [finishesAt(1_500)])?.id).toBe('wrong-time');
  });

  it('is not named for a single call', () => {
    expect(diagnosisOf(recording().call('A', 0, 2_000).resolves(2_000, 1), [finishesAt(1_000)])?.id).toBe('wrong-time');
  });
});

describe('batching', () => {
  const pairs = recording()
    .call('A', 0, 1_000)
    .call('B', 0, 3_000)
    .call('C', 3_000, 4_000, { line: 6 })
    .call('D', 3_000, 5_000)
    .resolves(5_000, 1);

  it('names the group, and the slot that was free', () => {
    expect(diagnosisOf(pairs, [finishesAt(4_000)])).toEqual({
      id: 'batching',
      message:
        'The calls come in groups: C started only at 3 s, when A and B had both ended, although A was done at 1 s. Let nothing wait for a whole group.',
      line: 6,
    });
  });

  it('is known by a start that a group held up', () => {
    expect(diagnosisOf(pairs, [startsAt({ C: 1_000 })])?.id).toBe('batching');
  });

  it('names pairs of equal length where all should run at once', () => {
    const run = recording()
      .call('A', 0, 500)
      .call('B', 0, 500)
      .call('C', 500, 1_000)
      .call('D', 500, 1_000)
      .resolves(1_000, 1);
    expect(diagnosisOf(run, [finishesAt(500), peakConcurrency(4)])?.message).toBe(
      'The calls come in groups: C started only at 500 ms, when A and B had both ended. Let nothing wait for a whole group.',
    );
  });

  it('names a stage that waits for all of the stage before it', () => {
    const run = recording()
      .call('fetch 1', 0, 300, { gives: 'r1' })
      .call('fetch 2', 0, 500, { gives: 'r2' })
      .call('save 1', 500, 600, { args: ['r1'] })
      .call('save 2', 500, 600, { args: ['r2'] })
      .resolves(600, 1);
    expect(diagnosisOf(run, [startsAt({ 'save 1': 300 })])?.id).toBe('batching');
  });

  it('is named for a call that had only thrown before', () => {
    const [thrown, run] = [worldError('down'), recording().inTurn().failingCall('D', 0, 0, worldError('down'))];
    run.call('A', 0, 600).call('B', 0, 100).failingCall('D', 600, 600, thrown).rejects(600, thrown);
    expect(diagnosisOf(run, [rejectsWith('down'), finishesAt(100)])?.message).toBe(
      'The calls come in groups: D started only at 600 ms, when A and B had both ended, although B was done at 100 ms. Let nothing wait for a whole group.',
    );
  });

  it('is not named for a pool, in which nobody waits for a group', () => {
    const run = recording()
      .call('A', 0, 1_000)
      .call('B', 0, 3_000)
      .call('C', 1_000, 2_000)
      .call('D', 2_000, 4_000)
      .resolves(4_000, 1);
    expect(diagnosisOf(run, [finishesAt(4_000)])).toBeNull();
    expect(diagnosisOf(run, [finishesAt(3_000)])?.id).not.toBe('batching');
  });

  it('is not named when the groups take no longer than is wanted', () => {
    const run = recording().call('A', 0, 1_000).call('B', 0, 2_000).call('C', 2_000, 3_000).resolves(4_000, 1);
    expect(diagnosisOf(run, [finishesAt(3_000)])?.id).toBe('wrong-time');
  });
});

describe('work that is done twice', () => {
  it('is not taken for groups or for a sequence', () => {
    const twice = recording()
      .call('A', 0, 100)
      .call('B', 0, 200)
      .call('A', 200, 300)
      .call('B', 200, 400)
      .resolves(400, 1);
    expect(diagnosisOf(twice, [finishesAt(200)])?.id).toBe('wrong-time');
    const again = recording().call('A', 0, 100).call('A', 100, 200).resolves(200, 1);
    expect(diagnosisOf(again, [finishesAt(100)])?.id).toBe('wrong-time');
  });

  it('is named when two lines have called for it, one after the other', () => {
    const run = recording()
      .call('A', 0, 100, { line: 2 })
      .call('B', 0, 200, { line: 2 })
      .call('A', 200, 300, { line: 5 })
      .call('B', 300, 500, { line: 5 })
      .resolves(500, 1);
    expect(diagnosisOf(run, [finishesAt(200)])).toEqual({
      id: 'called-again',
      message:
        'A, which line 2 had called already, was called anew at 200 ms: each call does the work again. Keep the promise of a call when you need it in two places.',
      line: 5,
    });
  });

  it('is nothing to blame when the same line calls for it, as the scenario may have it', () => {
    const run = recording().call('A', 0, 100, { line: 2 }).call('A', 300, 400, { line: 2 }).resolves(400, 1);
    expect(diagnosisOf(run, [finishesAt(200)])?.id).toBe('wrong-time');
  });

  it('is another matter than calls of one name with different arguments', () => {
    const run = recording()
      .call('load', 0, 100, { args: [1] })
      .call('load', 100, 200, { args: [2] })
      .resolves(200, 1);
    expect(diagnosisOf(run, [finishesAt(100)])?.id).toBe('sequential-await');
  });
});

describe('idle-slots', () => {
  it('names the time in which there was room, and the call that had not started', () => {
    const run = recording()
      .call('A', 0, 1_000)
      .call('B', 0, 3_000)
      .call('C', 2_000, 4_000, { line: 6 })
      .resolves(4_000, 1);
    expect(diagnosisOf(run, [finishesAt(3_000)])).toEqual({
      id: 'idle-slots',
      message:
        'From 1 s to 2 s only B ran, and C had not started yet. At other times 2 calls ran at once: was there no room for it?',
      line: 6,
    });
  });

  it('names a peak that is too low without a gap', () => {
    const run = recording().call('A', 0, 1_000).call('B', 0, 3_000).call('C', 1_000, 3_500).resolves(3_500, 1);
    expect(diagnosisOf(run, [peakConcurrency(3)])?.message).toBe(
      'At most 2 ran at once, and 3 should. Start more of them before you await one.',
    );
  });

  it('is not named for a run that is slow without a gap', () => {
    const run = recording().call('A', 0, 1_000).call('B', 0, 3_000).call('C', 1_000, 2_000).resolves(5_000, 1);
    expect(diagnosisOf(run, [finishesAt(3_000)])?.id).toBe('wrong-time');
  });
});
