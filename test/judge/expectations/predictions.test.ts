import { describe, expect, it } from 'vitest';
import { predictsLog, predictsTime } from '../../../grader/judge/expectations/index.js';
import { messageOf, ownError, recording } from '../recording.js';

describe('predictsTime', () => {
  it('holds when the number is the time that the program took', () => {
    expect(messageOf(predictsTime('guess'), recording().note('guess', 3_000).resolves(3_000, 1))).toBeNull();
  });

  it.each([
    [5_000, 'predicted 5 s; the program took 3 s'],
    ['3 s', "predicted '3 s', which is not a number of milliseconds; the program took 3 s"],
    [NaN, 'predicted NaN, which is not a number of milliseconds; the program took 3 s'],
  ])('fails for %o', (guess, message) => {
    expect(messageOf(predictsTime('guess'), recording().note('guess', guess).resolves(3_000, 1))).toBe(message);
  });

  it('fails when nothing was predicted', () => {
    expect(messageOf(predictsTime('guess'), recording().resolves(3_000, 1))).toContain('predicted nothing');
  });

  it('leaves a submission that threw before it had predicted to another expectation', () => {
    expect(messageOf(predictsTime('guess'), recording().throws(ownError('TypeError', 'no')))).toBeNull();
  });
});

describe('predictsLog', () => {
  const program = (guess: unknown) => recording().note('guess', guess).log(0, 'a').log(5, 'b').resolves(5, 1);

  it('holds when the lines are those of the log, in its order', () => {
    expect(messageOf(predictsLog('guess'), program(['a', 'b']))).toBeNull();
  });

  it.each([
    [['b', 'a'], "predicted 'b' as line 1; the program printed 'a'"],
    [['a'], "predicted nothing more after line 1; the program printed 'b'"],
    [['a', 'b', 'c'], "predicted 'c' as line 3; the program printed no more"],
    [[], "predicted no line; the program printed 'a'"],
    ['ab', "predicted 'ab', which is not a list of lines"],
  ])('fails for %o', (guess, message) => {
    expect(messageOf(predictsLog('guess'), program(guess))).toBe(message);
  });

  it('leaves a submission that threw before it had predicted to another expectation', () => {
    expect(messageOf(predictsLog('guess'), recording().throws(ownError('TypeError', 'no')))).toBeNull();
  });
});
