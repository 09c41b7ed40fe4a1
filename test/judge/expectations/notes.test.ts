import { describe, expect, it } from 'vitest';
import { notes } from '../../../grader/judge/expectations/index.js';
import { messageOf, recording } from '../recording.js';

describe('notes', () => {
  it('holds for what was noted last', () => {
    const run = recording().note('state', [1], 0).note('state', [1, 2], 5).resolves(9, 1);
    expect(messageOf(notes('state', [1, 2]), run)).toBeNull();
  });

  it.each([
    ['another value', recording().note('state', [1]).resolves(9, 1), 'state: [1]; wanted [1, 2]'],
    ['another name', recording().note('mood', [1, 2]).resolves(9, 1), 'nothing was noted for state; wanted [1, 2]'],
  ])('fails for %s', (_, run, message) => {
    expect(messageOf(notes('state', [1, 2]), run)).toBe(message);
  });

  it('tells a missing note from one of undefined', () => {
    expect(messageOf(notes('state', undefined), recording().note('state', undefined).resolves(9, 1))).toBeNull();
    expect(messageOf(notes('state', undefined), recording().resolves(9, 1))).not.toBeNull();
  });

  it('says where long values differ', () => {
    const list = Array.from({ length: 200 }, (_, index) => index);
    const run = recording().note('state', list.with(150, -1)).resolves(9, 1);
    expect(messageOf(notes('state', list), run)).toBe('state[150] is -1; wanted 150');
  });

  it('leaves a missing note of a run that never settles to another expectation', () => {
    expect(messageOf(notes('state', 1), recording().hangs())).toBeNull();
    expect(messageOf(notes('state', 1), recording().note('state', 2).hangs())).toBe('state: 2; wanted 1');
  });
});
