import { describe, expect, it } from 'vitest';
import { MARK } from '../../../fidelity/wpt/harness/results.js';
import { Progress } from '../../../fidelity/wpt/outcomes.js';
import { LOADED } from '../../../fidelity/wpt/write-program.js';

describe('what a file printed', () => {
  const printed = (...lines: readonly string[]) => {
    const progress = new Progress();
    for (const line of lines) progress.read(line);
    return progress;
  };

  it('is not over while a test that began has not ended', () => {
    const progress = printed(`${MARK}[["begun","slow"],["passed","quick"]]`, LOADED);
    expect(progress.isOver).toBe(false);
    expect(Object.fromEntries(progress.outcomes(null))).toEqual({
      '(the file)': null,
      quick: null,
      slow: 'does not end',
    });
  });

  it('is no trouble where the program goes on after its tests', () => {
    const progress = printed(`${MARK}[["begun","slow"]]`, LOADED, `${MARK}[["passed","slow"]]`);
    expect(progress.isOver).toBe(true);
    expect(Object.fromEntries(progress.outcomes('stopped'))).toEqual({ '(the file)': null, slow: null });
  });

  it('tells the trouble where the file was not evaluated to its end', () => {
    expect(Object.fromEntries(printed().outcomes('stopped'))).toEqual({ '(the file)': 'stopped' });
  });
});
