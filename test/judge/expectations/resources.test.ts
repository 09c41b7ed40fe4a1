import { expect, it } from 'vitest';
import { closes } from '../../../grader/judge/expectations/index.js';
import { messageOf, ownError, recording } from '../recording.js';

const opening = () => recording().call('open', 0, 100);

it('holds when what was opened is closed before the end', () => {
  expect(messageOf(closes('open', 'close'), opening().call('close', 200, 300).resolves(300, 1))).toBeNull();
});

it('holds when nothing could be opened', () => {
  const run = recording().failingCall('open', 0, 100, ownError('Error', 'no')).rejects(100, ownError('Error', 'no'));
  expect(messageOf(closes('open', 'close'), run)).toBeNull();
});

it.each([
  ['is never closed', opening().resolves(300, 1)],
  ['is closed only afterwards', opening().call('close', 200, 400).resolves(300, 1)],
])('fails when what was opened %s', (_, run) => {
  expect(messageOf(closes('open', 'close'), run)).toBe(
    'close had not ended when it settled; wanted all that was opened closed',
  );
});

it('counts when there are several', () => {
  const run = opening().call('open', 0, 100).call('close', 200, 300).resolves(300, 1);
  expect(messageOf(closes('open', 'close'), run)).toBe(
    '1 of the 2 that open had opened were closed when it settled; wanted all that was opened closed',
  );
});
