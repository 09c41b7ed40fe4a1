import { describe, expect, it } from 'vitest';
import { neverMoreThan, oneAtATime, peakConcurrency } from '../../../grader/judge/expectations/index.js';
import { messageOf, recording } from '../recording.js';

const together = recording().call('A', 0, 100).call('B', 0, 100).resolves(100, 1);
const inTurn = recording().call('A', 0, 100).call('B', 100, 200).resolves(200, 1);

describe('peakConcurrency', () => {
  it('holds for exactly so many calls at once', () => {
    expect(messageOf(peakConcurrency(2), together)).toBeNull();
    expect(messageOf(peakConcurrency(1), inTurn)).toBeNull();
    expect(messageOf(peakConcurrency(0), recording().resolves(0, 1))).toBeNull();
  });

  it('fails for fewer and for more', () => {
    expect(messageOf(peakConcurrency(2), inTurn)).toBe('at most 1 call ran at once; wanted 2');
    expect(messageOf(peakConcurrency(1), together)).toBe('2 calls ran at once; wanted 1');
  });

  it('blames a run that never settles for too many calls, not for too few', () => {
    const hung = recording().hangingCall('A', 0).hangingCall('B', 0).hangs();
    expect(messageOf(peakConcurrency(3), hung)).toBeNull();
    expect(messageOf(peakConcurrency(1), hung)).toBe('2 calls ran at once; wanted 1');
  });
});

describe('neverMoreThan and oneAtATime', () => {
  it('hold for so many and for fewer', () => {
    expect(messageOf(neverMoreThan(2), together)).toBeNull();
    expect(messageOf(neverMoreThan(2), inTurn)).toBeNull();
    expect(messageOf(oneAtATime(), inTurn)).toBeNull();
    expect(messageOf(oneAtATime(), recording().resolves(0, 1))).toBeNull();
  });

  it('fail for one more', () => {
    expect(messageOf(neverMoreThan(1), together)).toBe('2 calls ran at once; wanted never more than 1');
    expect(messageOf(oneAtATime(), together)).toBe('2 calls ran at once; wanted never more than 1');
  });
});
