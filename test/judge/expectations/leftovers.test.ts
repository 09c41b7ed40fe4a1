import { describe, expect, it } from 'vitest';
import { leavesNothingRunning, leavesNoTimers } from '../../../grader/judge/expectations/index.js';
import { messageOf, ownError, recording } from '../recording.js';

describe('leavesNothingRunning', () => {
  it('holds when everything has ended by then, even in the same millisecond', () => {
    expect(messageOf(leavesNothingRunning(), recording().call('A', 0, 100).resolves(100, 1))).toBeNull();
  });

  it.each([
    [
      'a call is still running',
      recording().call('A', 0, 300).resolves(100, 1),
      'at 100 ms it had a result with A still running; wanted nothing left running',
    ],
    [
      'a call is still running after a failure',
      recording().call('A', 0, 300).hangingCall('B', 0).rejects(100, ownError('Error', '')),
      'at 100 ms it had failed with A and B still running; wanted nothing left running',
    ],
    [
      'a call starts later',
      recording().resolves(100, 1).call('A', 200, 300),
      'at 100 ms it had a result with A started only afterwards; wanted nothing left running',
    ],
  ])('fails when %s', (_, run, message) => {
    expect(messageOf(leavesNothingRunning(), run)).toBe(message);
  });

  it('leaves a run that never settles to another expectation', () => {
    expect(messageOf(leavesNothingRunning(), recording().hangingCall('A', 0).hangs())).toBeNull();
  });
});

describe('leavesNoTimers', () => {
  it('holds when no timer is left', () => {
    expect(messageOf(leavesNoTimers(), recording().resolves(100, 1))).toBeNull();
  });

  it('fails when some are', () => {
    expect(messageOf(leavesNoTimers(), recording().resolves(1, 1).timerLeft(9))).toBe('left 1 timer set; wanted none');
    const two = recording().resolves(1, 1).timerLeft(9).timerLeft(10);
    expect(messageOf(leavesNoTimers(), two)).toBe('left 2 timers set; wanted none');
  });
});
