import { expect, it } from 'vitest';
import { aborts } from '../../../grader/judge/expectations/index.js';
import { messageOf, ownError, recording } from '../recording.js';

const STOP = ownError('AbortError', 'stop');

it('holds when exactly these calls were stopped', () => {
  const run = recording().call('A', 0, 300).abortedCall('B', 0, 300, STOP).resolves(300, 1);
  expect(messageOf(aborts(['B']), run)).toBeNull();
});

it.each([
  [
    'went on',
    recording().call('A', 0, 300).call('B', 0, 900),
    'B went on until 900 ms; wanted it stopped by its signal',
  ],
  ['never ended', recording().call('A', 0, 300).hangingCall('B', 0), 'B never ended; wanted it stopped by its signal'],
  [
    'never began',
    recording().call('A', 0, 300),
    'B was never called; wanted it started, and then stopped by its signal',
  ],
  [
    'was stopped, but another one too',
    recording().abortedCall('A', 0, 100, STOP).abortedCall('B', 0, 300, STOP),
    'A was stopped at 100 ms; wanted it left alone',
  ],
])('fails when the call %s', (_, run, message) => {
  expect(messageOf(aborts(['B']), run.resolves(300, 1))).toBe(message);
});
