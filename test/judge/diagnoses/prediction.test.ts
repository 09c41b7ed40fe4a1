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

  it('tells times apart that are nearly the same', () => {
    const run = recording().note('guess', 9_000.4).resolves(9_000, 1);
    expect(diagnosisOf(run, [predictsTime('guess')])?.message).toMatch(/^You predicted 9000.4 ms, and it was 9 s\. /);
  });

  it("is not taken for a mistake of the program's, which is the lesson's own", () => {
    const inTurn = recording().note('guess', 1_000).call('A', 0, 1_000).call('B', 1_000, 2_000).resolves(2_000, 1);
    expect(diagnosisOf(inTurn, [predictsTime('guess')])?.id).toBe('wrong-prediction');
    const floating = recording().note('guess', ['b']).log(0, 'a').call('A', 0, 1_000).resolves(0, 1);
    expect(diagnosisOf(floating, [predictsLog('guess')])?.id).toBe('wrong-prediction');
  });

  it('is named when a promise of a prediction came', () => {
    const run = recording().note('guess', Promise.resolve()).resolves(1_000, 1);
    expect(diagnosisOf(run, [predictsTime('guess')])?.message).toMatch(/^Your prediction is a promise: await it/);
  });

  it.each([
    [17, 'You predicted 17, which is 17 ms. Write milliseconds: if you mean 17 s, that is 17000.'],
    ['17 s', "Your prediction '17 s' is a text. Write a number of milliseconds: 12000 for 12 s."],
    [undefined, 'Nothing is predicted for this program. Write a number of milliseconds: 12000 for 12 s.'],
    [NaN, 'Your prediction is NaN. Write a number of milliseconds: 12000 for 12 s.'],
  ])('says what is wrong with the way a time is written: %o', (guess, message) => {
    const run = recording().note('guess', guess).resolves(17_000, 1);
    expect(diagnosisOf(run, [predictsTime('guess')])?.message).toBe(message);
  });

  it('says what is wrong with lines that are no list, and does not tell them', () => {
    const run = recording().note('guess', 'a, b').log(0, 'a').resolves(5, 1);
    expect(diagnosisOf(run, [predictsLog('guess')])?.message).toBe(
      "Your prediction 'a, b' is a text. Write a list of the lines, each a text: ['first line', 'second line'].",
    );
  });

  it('is not named when the prediction could not be made', () => {
    const run = recording().throws(ownError('TypeError', 'no'));
    expect(diagnosisOf(run, [predictsTime('guess')])?.id).toBe('threw');
  });
});
