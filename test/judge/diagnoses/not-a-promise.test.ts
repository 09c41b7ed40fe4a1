import { describe, expect, it } from 'vitest';
import { finishesAt, resolvesTo, returnsValue } from '../../../grader/judge/expectations/index.js';
import { diagnosisOf, recording } from '../recording.js';

describe('not-a-promise', () => {
  it('shows the value that came instead', () => {
    expect(diagnosisOf(recording().returns('a'), [resolvesTo('a'), finishesAt(2_000)])).toEqual({
      id: 'not-a-promise',
      message:
        "It returned 'a' at once, and not a promise: nobody can wait for it. An `async` function always returns a promise.",
      line: null,
    });
  });

  it('asks for the missing return where nothing came', () => {
    expect(diagnosisOf(recording().returns(undefined), [resolvesTo('a')])?.message).toBe(
      'It returned nothing at once, and not a promise: nobody can wait for it. Is a `return` missing? The promise that is made or called for has to be returned.',
    );
  });

  it('is not named where a value is wanted', () => {
    expect(diagnosisOf(recording().returns('a'), [returnsValue('b')])?.id).toBe('wrong-value');
    expect(diagnosisOf(recording().returns('a'), [resolvesTo('b')], ['promise'])?.id).toBe('wrong-value');
  });

  it('gives way to a list of promises, which somebody forgot to wait for', () => {
    const run = recording().call('A', 0, 100).returns([Promise.resolve()]);
    expect(diagnosisOf(run, [resolvesTo(['a'])])?.id).toBe('forgot-await');
  });
});
