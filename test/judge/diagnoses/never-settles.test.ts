import { describe, expect, it } from 'vitest';
import { finishesAt, oneAtATime, rejectsWith, resolvesTo } from '../../../grader/judge/expectations/index.js';
import { diagnosisOf, recording, worldError } from '../recording.js';

const EXPECTED = [resolvesTo(['a']), finishesAt(2_000)];

describe('never-settles', () => {
  it('says that the last call has ended and nothing is left', () => {
    const run = recording().call('A', 0, 1_000).call('B', 0, 2_000).hangs();
    expect(diagnosisOf(run, EXPECTED)).toEqual({
      id: 'never-settles',
      message:
        'The promise never settles: the last call ended at 2 s, and nothing is left that could still resolve or reject it.',
      line: null,
    });
  });

  it('names the call that it waits for in vain, and its line', () => {
    const run = recording().call('A', 0, 1_000).hangingCall('B', 0, { line: 6 }).hangs();
    expect(diagnosisOf(run, EXPECTED)).toMatchObject({
      message: 'The promise never settles: B never ends, and nothing is left that could still resolve or reject it.',
      line: 6,
    });
  });

  it('says when everything was over, where there were no calls', () => {
    const run = recording().log(300, 'x').hangs();
    expect(diagnosisOf(run, EXPECTED)?.message).toContain('everything was over at 300 ms');
  });

  it('names the rejection that did not get through', () => {
    const error = worldError('B has thrown');
    const run = recording().failingCall('B', 500, 500, error).unhandled(500, error).hangs();
    expect(diagnosisOf(run, [rejectsWith('B has thrown')])).toMatchObject({
      id: 'never-settles',
      message:
        "The promise never settles: a rejection with Error('B has thrown') at 500 ms did not reach it, and nothing is left that could still resolve or reject it.",
    });
  });

  it('tells a run that goes on for ever from one that is quiet', () => {
    const run = recording().call('A', 0, 1_000).hangs().goesOnForEver();
    expect(diagnosisOf(run, EXPECTED)?.message).toBe(
      'There was no result after 1 s, and something still goes on, over and over. What is there to end it?',
    );
  });

  it('says of a run that was cut only that it was cut', () => {
    const cut = recording().call('A', 0, 1_000).call('B', 0, 3_000).resolves(3_000, ['a']).cutAt(1_000);
    expect(diagnosisOf(cut, EXPECTED)).toMatchObject({
      id: 'never-settles',
      message: 'The run had to be stopped at 1 s: it had not come to an end by then.',
    });
  });

  it('comes before too many calls at once', () => {
    const run = recording().hangingCall('A', 0).hangingCall('B', 0).hangs();
    expect(diagnosisOf(run, [resolvesTo(1), oneAtATime()])?.id).toBe('never-settles');
  });

  it('is not named for a run that settles late', () => {
    expect(diagnosisOf(recording().resolves(9_000_000, ['a']), EXPECTED)?.id).toBe('wrong-time');
  });
});
