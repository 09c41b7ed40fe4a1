import { describe, expect, it } from 'vitest';
import { finishesAt, startsAt } from '../../../grader/judge/expectations/index.js';
import { messageOf, ownError, recording } from '../recording.js';

describe('finishesAt', () => {
  it('holds at exactly this time, whatever the outcome', () => {
    expect(messageOf(finishesAt(2_000), recording().resolves(2_000, 1))).toBeNull();
    expect(messageOf(finishesAt(2_000), recording().rejects(2_000, ownError('Error', '')))).toBeNull();
  });

  it('fails a millisecond before and after', () => {
    expect(messageOf(finishesAt(2_000), recording().resolves(1_999, 1))).toBe('took 1.999 s; wanted 2 s');
    expect(messageOf(finishesAt(2_000), recording().resolves(2_001, 1))).toBe('took 2.001 s; wanted 2 s');
  });

  it('leaves a run that never settles to another expectation', () => {
    expect(messageOf(finishesAt(2_000), recording().hangs())).toBeNull();
  });
});

describe('startsAt', () => {
  const run = recording().call('A', 0, 100).call('B', 100, 200).call('A', 300, 400).resolves(400, 1);

  it('holds when each call that it names starts at its time', () => {
    expect(messageOf(startsAt({ A: [0, 300] }), run)).toBeNull();
    expect(messageOf(startsAt({ B: 100 }), run)).toBeNull();
  });

  it.each([
    ['too early', { B: 150 }, 'B started at 100 ms; wanted at 150 ms'],
    ['too late', { B: 50 }, 'B started at 100 ms; wanted at 50 ms'],
    ['not at all', { C: 50 }, 'C never started; wanted at 50 ms'],
    ['at another time, the second time', { A: [0, 200] }, 'call 2 of A started at 300 ms; wanted at 200 ms'],
    ['too few times', { B: [100, 200] }, 'call 2 of B never started; wanted at 200 ms'],
    ['too often', { A: 0 }, 'A was called 2 times; wanted 1'],
  ])('fails for a call that starts %s', (_, starts, message) => {
    expect(messageOf(startsAt(starts), run)).toBe(message);
  });

  it('tells of a missing call that it never started', () => {
    expect(startsAt({ C: 50 }).judge(run.facts())?.kind).toEqual({
      about: 'start',
      label: 'C',
      wantedMs: 50,
      gotMs: null,
    });
  });

  it('leaves a run that never settles to another expectation', () => {
    expect(messageOf(startsAt({ C: 50 }), recording().hangs())).toBeNull();
  });
});
