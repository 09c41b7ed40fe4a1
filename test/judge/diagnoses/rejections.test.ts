import { describe, expect, it } from 'vitest';
import {
  callsOnce,
  finishesAt,
  rejectsWith,
  rejectsWithError,
  resolvesTo,
} from '../../../grader/judge/expectations/index.js';
import { diagnosisOf, ownError, recording, worldError } from '../recording.js';

const DOWN = worldError('B is down');

describe('unhandled-rejection', () => {
  it('names the call whose rejection nobody handled', () => {
    const run = recording()
      .call('A', 0, 2_000)
      .failingCall('B', 0, 1_000, DOWN, { line: 4 })
      .unhandled(1_000, DOWN, { handledAt: 2_000 })
      .rejects(2_000, DOWN);
    expect(diagnosisOf(run, [rejectsWith('B is down')])).toEqual({
      id: 'unhandled-rejection',
      message:
        "B rejected with Error('B is down') at 1 s, and it was handled too late: Node ends a program at such a moment. Await promises together, or give each a `catch` at once; what `then` and `finally` give are promises, too.",
      line: 4,
    });
  });

  it('names the call that rejected at that time when several reject with one error', () => {
    const run = recording()
      .failingCall('first', 0, 100, DOWN)
      .failingCall('second', 200, 400, DOWN)
      .failingCall('third', 200, 900, DOWN)
      .unhandled(400, DOWN)
      .rejects(900, DOWN);
    expect(diagnosisOf(run, [rejectsWith('B is down')])?.message).toMatch(/^second rejected with .* at 400 ms/);
  });

  it("speaks of a promise when the rejection is not a call's", () => {
    const error = ownError('Error', 'again');
    const run = recording().failingCall('B', 0, 1_000, DOWN).unhandled(1_500, error).rejects(1_000, DOWN);
    expect(diagnosisOf(run, [rejectsWith('B is down')])?.message).toMatch(
      /^A promise rejected with Error\('again'\) at 1\.5 s, and nothing handles it/,
    );
  });

  it('is not named where it is waived', () => {
    const run = recording().failingCall('B', 0, 1_000, DOWN).unhandled(1_000, DOWN).resolves(2_000, 1);
    expect(diagnosisOf(run, [resolvesTo(1)], ['unhandled-rejections'])).toBeNull();
  });
});

describe('lost-error', () => {
  it('names the call whose error was swallowed', () => {
    const run = recording()
      .call('A', 0, 500)
      .failingCall('B', 0, 1_000, DOWN, { line: 4 })
      .resolves(1_000, ['a', null]);
    expect(diagnosisOf(run, [rejectsWith('B is down'), finishesAt(1_000)])).toEqual({
      id: 'lost-error',
      message:
        "B rejected with Error('B is down') at 1 s, and still the whole resolved to ['a', null]: the error got lost. Let it through, or throw it again where you catch it.",
      line: 4,
    });
  });

  it('tells an error that was returned from one that was dropped', () => {
    const run = recording()
      .failingCall('A', 0, 400, DOWN, { line: 3 })
      .failingCall('C', 0, 900, worldError('C is down', 2))
      .resolvesWith(400, DOWN);
    expect(diagnosisOf(run, [rejectsWith('B is down'), finishesAt(400)])).toEqual({
      id: 'lost-error',
      message:
        "A rejected with Error('B is down') at 400 ms, and the whole resolved to that very error: an error that is returned counts as a result. Throw it, or do not catch it.",
      line: 3,
    });
  });

  it('is not named for the error of another call, which may have been handled', () => {
    const run = recording().failingCall('A', 0, 400, worldError('A is down', 2)).call('C', 400, 900).resolves(900, 'a');
    expect(diagnosisOf(run, [rejectsWith('B is down')])?.id).toBe('wrong-error');
  });

  it('names the last call that rejected with it when the submission is called over and over', () => {
    const run = recording()
      .failingCall('B', 0, 700, DOWN, { line: 4 })
      .failingCall('B again', 800, 1_800, DOWN, { line: 7 })
      .resolves(2_000, { speedup: 2 });
    expect(diagnosisOf(run, [rejectsWith('B is down')])).toMatchObject({ id: 'lost-error', line: 7 });
  });

  it('names the very error that is wanted when several got lost', () => {
    const run = recording()
      .failingCall('C', 0, 500, worldError('C is down', 2))
      .failingCall('B', 0, 1_000, DOWN)
      .resolves(1_000, []);
    expect(diagnosisOf(run, [rejectsWith('B is down')])?.message).toMatch(/^B rejected/);
  });

  it("is not named for another error, when the one that is wanted never was any call's", () => {
    const run = recording().failingCall('B', 0, 500, DOWN).call('B', 700, 900).resolves(900, 1);
    expect(diagnosisOf(run, [rejectsWith('aborted')])?.id).toBe('wrong-error');
  });

  it('is named for an error that was handed to a callback, where no call can reject', () => {
    expect(diagnosisOf(recording().resolves(300, undefined), [rejectsWith('no such file')])).toMatchObject({
      id: 'lost-error',
      message: "It resolved to undefined, and Error('no such file') did not come out: it has to reject the promise.",
    });
  });

  it('is not named when nothing rejected', () => {
    expect(diagnosisOf(recording().call('B', 0, 9).resolves(9, 1), [rejectsWith('down')])?.id).toBe('wrong-error');
    expect(diagnosisOf(recording().call('B', 0, 9).resolves(9, 1), [rejectsWithError({ name: 'E' })])?.id).toBe(
      'wrong-error',
    );
  });

  it('is not named when the run rejected, if with another error', () => {
    const run = recording().failingCall('B', 0, 9, DOWN).rejects(9, ownError('Error', 'failed'));
    expect(diagnosisOf(run, [rejectsWith('B is down')])?.id).toBe('wrong-error');
  });
});

describe('slow-to-fail', () => {
  const late = recording().call('A', 0, 3_000).failingCall('B', 0, 1_000, DOWN, { line: 4 }).rejects(3_000, DOWN);

  it('names the moment of the failure and the moment when it came out', () => {
    expect(diagnosisOf(late, [rejectsWith('B is down'), finishesAt(1_000)])).toEqual({
      id: 'slow-to-fail',
      message:
        'B rejected at 1 s, but the whole rejected only at 3 s, when A had ended. A failure should come out at the moment it happens.',
      line: 4,
    });
  });

  it('comes before the rejection that was unhandled meanwhile, and mentions it', () => {
    const run = recording()
      .call('A', 0, 3_000)
      .failingCall('B', 0, 1_000, DOWN)
      .unhandled(1_000, DOWN, { handledAt: 3_000 })
      .rejects(3_000, DOWN);
    const named = diagnosisOf(run, [rejectsWith('B is down'), finishesAt(1_000)]);
    expect(named?.id).toBe('slow-to-fail');
    expect(named?.message).toContain('when A had ended, and until then nothing handled it');
  });

  it('is not named where something has to be done between the failure and the end', () => {
    const run = recording().failingCall('B', 0, 1_000, DOWN).rejects(1_500, DOWN);
    expect(diagnosisOf(run, [rejectsWith('B is down'), finishesAt(1_200)])?.id).toBe('wrong-time');
  });

  it('is not named where something is done twice', () => {
    const run = recording()
      .failingCall('B', 0, 1_000, DOWN)
      .call('close', 1_000, 1_200)
      .call('close', 1_200, 1_400)
      .rejects(1_400, DOWN);
    const named = diagnosisOf(run, [rejectsWith('B is down'), callsOnce(['B', 'close']), finishesAt(1_000)]);
    expect(named?.id).toBe('called-again');
  });

  it('comes before what was started after the failure', () => {
    const run = recording().failingCall('B', 0, 1_000, DOWN).call('C', 1_000, 2_000).rejects(2_000, DOWN);
    expect(diagnosisOf(run, [rejectsWith('B is down'), finishesAt(1_000)])?.id).toBe('slow-to-fail');
  });

  it('is not named when the call itself failed too late', () => {
    const run = recording().call('A', 0, 3_000).failingCall('B', 3_000, 4_000, DOWN).rejects(4_000, DOWN);
    expect(diagnosisOf(run, [rejectsWith('B is down'), finishesAt(1_000)])?.id).toBe('sequential-await');
  });

  it('is not named where a result is wanted', () => {
    expect(diagnosisOf(late, [resolvesTo(1), finishesAt(1_000)])?.id).not.toBe('slow-to-fail');
  });

  it('is not named when nothing asks for the time', () => {
    expect(diagnosisOf(late, [rejectsWith('B is down')])).toBeNull();
  });
});

describe('wrong-error', () => {
  it.each([
    [
      'an error that only looks right',
      recording().failingCall('B', 0, 9, DOWN).rejects(9, ownError('Error', 'B is down')),
      "It rejected with an error that only looks like Error('B is down'). Pass on the very error.",
    ],
    [
      "another call's error",
      recording()
        .failingCall('C', 0, 5, worldError('C is down', 2))
        .failingCall('B', 0, 9, DOWN)
        .rejects(9, worldError('C is down', 2)),
      "It rejected with Error('C is down'), the error of C; Error('B is down') is wanted.",
    ],
    [
      'a result',
      recording().call('B', 0, 9).resolves(9, 1),
      "It came to a result at 9 ms; a rejection with Error('B is down') is wanted.",
    ],
  ])('tells %s', (_, run, message) => {
    expect(diagnosisOf(run, [rejectsWith('B is down')])).toMatchObject({ id: 'wrong-error', message });
  });

  it('says when a run should have given up by itself', () => {
    const run = recording().call('A', 0, 3_000).call('B', 3_000, 5_000).resolves(5_000, 1);
    expect(diagnosisOf(run, [rejectsWithError({ name: 'TimeoutError' }), finishesAt(4_000)])).toMatchObject({
      id: 'wrong-error',
      message: 'It came to a result at 5 s; a rejection with a TimeoutError at 4 s is wanted.',
    });
  });

  it('does not blame a call for failing where the run should have given up by itself', () => {
    const waited = recording().failingCall('B', 0, 500, DOWN).call('A', 0, 3_000).resolves(3_000, 'a');
    expect(diagnosisOf(waited, [rejectsWithError({ name: 'AggregateError' }), finishesAt(2_000)])?.id).toBe(
      'wrong-error',
    );
    const resolved = recording().call('A', 0, 500).failingCall('B', 500, 3_000, DOWN).resolves(2_000, ['a']);
    expect(diagnosisOf(resolved, [rejectsWithError({ name: 'TimeoutError' }), finishesAt(2_000)])?.message).toBe(
      'It came to a result at 2 s; a rejection with a TimeoutError is wanted.',
    );
  });

  it('says that an error was given as a result', () => {
    const run = recording().call('A', 0, 3_000).resolvesWith(2_000, ownError('TimeoutError', 'late'));
    expect(diagnosisOf(run, [rejectsWithError({ name: 'TimeoutError' })])).toMatchObject({
      id: 'wrong-error',
      message:
        "It resolved to TimeoutError('late') at 2 s: an error that is returned, or resolved with, counts as a result. Throw it, or reject with it.",
    });
  });

  it('tells a failure that should have been caught', () => {
    const run = recording().failingCall('B', 0, 9, DOWN).rejects(9, DOWN, 6);
    expect(diagnosisOf(run, [resolvesTo({ ok: false })])).toEqual({
      id: 'wrong-error',
      message:
        "It failed with Error('B is down'), the error of B. Catch it: { ok: false } is wanted here. A `try` around it helps only when the promise is awaited inside.",
      line: 6,
    });
  });
});
