import { describe, expect, it } from 'vitest';
import {
  aborts,
  callsOnce,
  finishesAt,
  leavesNothingRunning,
  rejectsWith,
  resolvesTo,
} from '../../../grader/judge/expectations/index.js';
import { diagnosisOf, ownError, recording, worldError } from '../recording.js';

const failure = worldError('B has failed');
const stop = ownError('AbortError', 'This operation was aborted');

describe('a call that nobody stopped', () => {
  it('is the cause of work that goes on after the end', () => {
    const run = recording().call('A', 0, 300).call('B', 0, 900).resolves(300, 1);
    expect(diagnosisOf(run, [aborts(['B']), leavesNothingRunning()])?.id).toBe('ignores-abort');
  });

  it('is the cause of a failure that comes out late', () => {
    const run = recording().call('A', 0, 900).failingCall('B', 0, 300, failure).rejects(900, failure);
    expect(diagnosisOf(run, [rejectsWith('B has failed'), finishesAt(350), aborts(['A'])])?.id).toBe('ignores-abort');
  });

  it('comes after a rejection that nobody handles', () => {
    const run = recording().call('A', 0, 900).failingCall('B', 0, 300, failure).unhandled(300, failure);
    expect(diagnosisOf(run.rejects(900, failure), [rejectsWith('B has failed'), aborts(['A'])])?.id).toBe(
      'unhandled-rejection',
    );
  });
});

describe('a call that was stopped', () => {
  it('and was not waited for is left floating', () => {
    const run = recording().call('A', 0, 300).abortedCall('B', 0, 350, stop).resolves(300, 1);
    expect(diagnosisOf(run, [aborts(['B']), leavesNothingRunning()])?.id).toBe('floating-promise');
  });

  it('is no reason to call the failure late: it may have to be waited for', () => {
    const run = recording().abortedCall('A', 0, 400, failure).failingCall('B', 0, 300, failure).rejects(400, failure);
    expect(diagnosisOf(run, [rejectsWith('B has failed'), finishesAt(350)])?.id).toBe('wrong-time');
  });

  it('has not failed: what starts later does so in spite of the one that has', () => {
    const run = recording().abortedCall('A', 0, 300, stop).failingCall('B', 0, 300, failure).call('C', 500, 600);
    expect(diagnosisOf(run.rejects(700, failure), [rejectsWith('B has failed'), callsOnce(['A', 'B'])])).toMatchObject({
      id: 'started-too-early',
      message: 'C started at 500 ms, although B had failed by then and nothing more is wanted after that.',
    });
  });

  it('is named when a result is wanted', () => {
    const run = recording().abortedCall('A', 0, 100, stop).rejects(100, stop, 6);
    expect(diagnosisOf(run, [resolvesTo('a')])).toEqual({
      id: 'wrong-error',
      message:
        "A was stopped by its signal at 100 ms, and so it failed with AbortError('This operation was aborted'); 'a' is wanted. Abort only what nobody wants any more.",
      line: 6,
    });
  });
});
