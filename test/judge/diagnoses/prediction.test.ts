import { describe, expect, it } from 'vitest';
import { predictsLog, predictsTime } from '../../../grader/judge/expectations/index.js';
import { diagnosisOf, ownError, recording } from '../recording.js';

describe('wrong-prediction', () => {
  it('shows both times', () => {
    const run = recording().note('guess', 5_000).call('A', 0, 2_000).call('B', 0, 3_000).resolves(3_000, 1);
    expect(diagnosisOf(run, [predictsTime('guess')])).toEqual({
      id: 'wrong-prediction',
      message: 'You predicted 5 s, and it was 3 s. Follow it line by line: what waits, and what goes on meanwhile?',
      line: null,
    });
  });

  it("is not taken for a mistake of the program's, which is the lesson's own", () => {
    const inTurn = recording().note('guess', 1_000).call('A', 0, 1_000).call('B', 1_000, 2_000).resolves(2_000, 1);
    expect(diagnosisOf(inTurn, [predictsTime('guess')])?.id).toBe('wrong-prediction');
    const floating = recording().note('guess', ['b']).log(0, 'a').call('A', 0, 1_000).resolves(0, 1);
    expect(diagnosisOf(floating, [predictsLog('guess')])?.id).toBe('wrong-prediction');
  });

  it('is named when a promise of a prediction came', () => {
    const run = recording().note('guess', Promise.resolve()).resolves(1_000, 1);
    expect(diagnosisOf(run, [predictsTime('guess')])?.message).toMatch(/^You predicted <promise>/);
  });

  it('is not named when the prediction could not be made', () => {
    const run = recording().throws(ownError('TypeError', 'no'));
    expect(diagnosisOf(run, [predictsTime('guess')])?.id).toBe('threw');
  });
});
