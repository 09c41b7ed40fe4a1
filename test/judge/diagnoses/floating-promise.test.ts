import { describe, expect, it } from 'vitest';
import {
  finishesAt,
  leavesNothingRunning,
  oneAtATime,
  rejectsWith,
  rejectsWithError,
  resolvesTo,
} from '../../../grader/judge/expectations/index.js';
import { diagnosisOf, recording, worldError } from '../recording.js';

describe('floating-promise', () => {
  it('names what was still running, and until when', () => {
    const run = recording().call('A', 0, 1_000, { line: 5 }).call('B', 0, 3_000).call('C', 0, 2_000).resolves(0, []);
    expect(diagnosisOf(run, [resolvesTo(['a', 'b', 'c']), finishesAt(3_000)])).toEqual({
      id: 'floating-promise',
      message:
        'The result was there at 0 s, while A, B and C were still running (the last of them until 3 s), and did not wait for them. Await all work before you give the result.',
      line: 5,
    });
  });

  it('is named for a result with gaps when nothing is said of time', () => {
    const run = recording().call('A', 0, 100, { gives: 'a' }).call('B', 0, 300).resolves(100, ['a', undefined]);
    expect(diagnosisOf(run, [resolvesTo(['a', 'b'])])?.message).toBe(
      'The result was there at 100 ms, while B was still running (until 300 ms), and did not wait for it. Await all work before you give the result.',
    );
  });

  it('is named for a rejection that came when nobody was waiting any more', () => {
    const error = worldError('not saved');
    const run = recording().failingCall('save', 0, 500, error).unhandled(500, error).resolves(100, 'page');
    expect(diagnosisOf(run, [rejectsWith('not saved')])?.id).toBe('floating-promise');
  });

  it('is named for what must not be left running, whether the run failed or not', () => {
    const run = recording().call('A', 0, 300).rejects(100, worldError('B is down'));
    expect(diagnosisOf(run, [rejectsWith('B is down'), leavesNothingRunning()])?.message).toMatch(
      /^It failed at 100 ms, while A was still running \(until 300 ms\)/,
    );
    const hanging = recording().hangingCall('A', 0).resolves(100, 1);
    expect(diagnosisOf(hanging, [resolvesTo(1), leavesNothingRunning()])?.message).toContain(
      'while A was still running, and did not wait for it',
    );
  });

  it('is named for what started only after the end', () => {
    const run = recording().call('A', 0, 100).resolves(100, 1).call('B', 200, 300);
    expect(diagnosisOf(run, [resolvesTo(1), leavesNothingRunning()])?.message).toBe(
      'The result was there at 100 ms, and B started only after that. Await all work before you give the result.',
    );
  });

  it('comes before the overlap that it brings about', () => {
    const run = recording().call('A', 0, 1_000).call('B', 0, 1_000).resolves(0, []);
    expect(diagnosisOf(run, [resolvesTo(['a', 'b']), finishesAt(2_000), oneAtATime()])?.id).toBe('floating-promise');
  });

  it('is not named when a run may settle while calls are under way', () => {
    const failed = recording()
      .failingCall('A', 0, 100, worldError('down'))
      .call('B', 0, 300)
      .rejects(100, worldError('down'));
    expect(diagnosisOf(failed, [rejectsWith('down'), finishesAt(100)])).toBeNull();
    const won = recording().call('A', 0, 100).call('B', 0, 300).resolves(100, 'wrong');
    expect(diagnosisOf(won, [resolvesTo('a'), finishesAt(100)])?.id).toBe('wrong-value');
  });

  it('is not named for a run that should have given up, and waited for another call', () => {
    const run = recording()
      .call('A', 0, 2_500)
      .failingCall('B', 0, 3_000, worldError('B is down'))
      .resolves(2_500, 'a');
    expect(diagnosisOf(run, [rejectsWithError({ name: 'AggregateError' }), finishesAt(1_000)])?.id).toBe('wrong-error');
  });

  it('is not named when the run took too long', () => {
    const run = recording().call('A', 0, 100).hangingCall('B', 0).resolves(900, 'a');
    expect(diagnosisOf(run, [resolvesTo('a'), finishesAt(500)])?.id).toBe('wrong-time');
  });

  it('names only those that end by the time that is wanted, when others may go on', () => {
    const run = recording().call('A', 0, 100).call('B', 0, 300).call('C', 0, 900).resolves(100, 1);
    expect(diagnosisOf(run, [finishesAt(300)])?.message).toBe(
      'The result was there at 100 ms, while B was still running (until 300 ms), and did not wait for it. Not all of what runs is wanted, but what ends by 300 ms is.',
    );
  });
});
