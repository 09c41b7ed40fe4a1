import { describe, expect, it } from 'vitest';
import {
  callsNothing,
  callsOnce,
  finishesAt,
  neverMoreThan,
  oneAtATime,
  peakConcurrency,
  rejectsWith,
  rejectsWithError,
  resolvesTo,
  startsAt,
} from '../../../grader/judge/expectations/index.js';
import { diagnosisOf, recording, worldError } from '../recording.js';

const together = recording().call('A', 0, 1_000).call('B', 0, 2_000, { line: 4 }).call('C', 0, 500).resolves(2_000, 1);

describe('started-too-early', () => {
  it.each([
    ['one at a time', oneAtATime()],
    ['a peak of 1', peakConcurrency(1)],
    ['the time that all of them take in turn', finishesAt(3_500)],
  ])('names two calls that overlap where %s is wanted', (_, expectation) => {
    expect(diagnosisOf(together, [resolvesTo(1), expectation])).toEqual({
      id: 'started-too-early',
      message:
        'B started at 0 s while A was still running (until 1 s). Start it only when what has to come first has ended.',
      line: 4,
    });
  });

  it('names a call that started before its time', () => {
    const run = recording().call('A', 0, 1_000).call('B', 500, 900).resolves(1_000, 1);
    expect(diagnosisOf(run, [startsAt({ A: 0, B: 1_000 })])?.message).toMatch(
      /^B started at 500 ms while A was still running/,
    );
    const alone = recording().call('B', 500, 900).resolves(1_000, 1);
    expect(diagnosisOf(alone, [startsAt({ B: 700 })])?.message).toBe(
      'B started at 500 ms, and should start only at 700 ms.',
    );
  });

  it('blames no call that goes on after the time that was wanted', () => {
    const run = recording().call('A', 0, 5_000).call('B', 500, 900).resolves(5_000, 1);
    expect(diagnosisOf(run, [startsAt({ A: 0, B: 1_000 })])?.message).toBe(
      'B started at 500 ms, and should start only at 1 s.',
    );
  });

  it('names a call that is not wanted at all', () => {
    const run = recording().call('backup', 0, 100).resolves(100, 1);
    expect(diagnosisOf(run, [callsNothing()])?.message).toBe(
      'backup started at 0 s, and is not wanted in this run at all.',
    );
  });

  it('says what is wanted instead of a call that the submission should have refused', () => {
    const run = recording().call('close', 0, 200).call('query', 100, 300).resolves(300, 'too late');
    const wanted = [rejectsWithError({ message: 'closed' }), callsOnce(['close'])];
    expect(diagnosisOf(run, wanted)?.message).toBe(
      "query started at 100 ms, and should not be called here at all: Error('closed') is wanted instead.",
    );
  });

  it('names a call that started although another had failed', () => {
    const run = recording()
      .failingCall('B', 0, 100, worldError('down'))
      .call('C', 100, 200)
      .rejects(200, worldError('down'));
    expect(diagnosisOf(run, [rejectsWith('down'), callsOnce(['B'])])?.message).toBe(
      'C started at 100 ms, although B had failed by then and nothing more is wanted after that.',
    );
  });

  it('blames no failure after which a run rightly goes on', () => {
    const run = recording()
      .failingCall('B', 0, 100, worldError('down'))
      .call('C', 100, 200)
      .call('D', 100, 300)
      .resolves(300, 'done');
    expect(diagnosisOf(run, [resolvesTo('done'), callsOnce(['B', 'D'])])?.message).toBe(
      'C started at 100 ms, and is not wanted in this run at all.',
    );
  });

  it('names the failure and not a call that is still under way, when nothing more is wanted', () => {
    const run = recording()
      .failingCall('B', 0, 100, worldError('down'))
      .call('A', 0, 900)
      .call('C', 100, 200)
      .rejects(100, worldError('down'));
    expect(diagnosisOf(run, [rejectsWith('down'), callsOnce(['A', 'B'])])?.message).toBe(
      'C started at 100 ms, although B had failed by then and nothing more is wanted after that.',
    );
  });

  it('names the latest failure, whatever was still running', () => {
    const run = recording()
      .failingCall('A', 0, 50, worldError('down'))
      .failingCall('B', 50, 100, worldError('down'))
      .call('C', 50, 300)
      .call('D', 200, 400)
      .rejects(100, worldError('down'));
    expect(diagnosisOf(run, [rejectsWith('down'), callsOnce(['A', 'B', 'C'])])?.message).toBe(
      'D started at 200 ms, although B had failed by then and nothing more is wanted after that.',
    );
  });

  it('is not named for calls that only touch', () => {
    const run = recording().call('A', 0, 1_000).call('B', 1_000, 2_000).resolves(2_000, 1);
    expect(diagnosisOf(run, [oneAtATime(), finishesAt(2_000)])).toBeNull();
  });

  it('is not named for a run that is too short for another reason', () => {
    expect(diagnosisOf(together, [finishesAt(2_200)])?.id).toBe('wrong-time');
  });
});

describe('over-limit', () => {
  it('names the moment, the calls and the peak', () => {
    expect(diagnosisOf(together, [neverMoreThan(2)])).toEqual({
      id: 'over-limit',
      message: 'At 0 s, A, B and C were running at once, and 2 at most are wanted; at the peak there were 3.',
      line: null,
    });
  });

  it('is not named at the limit', () => {
    expect(diagnosisOf(together, [neverMoreThan(3)])).toBeNull();
  });

  it('is the cause where a call that made it too many also started before its time', () => {
    expect(diagnosisOf(together, [peakConcurrency(2), startsAt({ C: 1_000 })])?.id).toBe('over-limit');
  });

  it('is not named where one at a time is wanted', () => {
    expect(diagnosisOf(together, [oneAtATime()])?.id).toBe('started-too-early');
  });
});
