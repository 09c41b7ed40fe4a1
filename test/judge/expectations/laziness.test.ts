import { expect, it } from 'vitest';
import { asksOnlyFor } from '../../../grader/judge/expectations/index.js';
import { messageOf, recording } from '../recording.js';

const pages = () => recording().call('page 1', 0, 100).call('page 2', 100, 200);

it('holds when these calls start, in this order, and no other', () => {
  expect(messageOf(asksOnlyFor(['page 1', 'page 2']), pages().resolves(200, 1))).toBeNull();
});

it.each([
  ['one more is asked for', ['page 1'], 'page 2 was asked for at 100 ms; wanted only what somebody takes'],
  ['something at all is', [], 'page 1 was asked for at 0 s; wanted only what somebody takes'],
  ['one is missing', ['page 1', 'page 2', 'page 3'], 'it asked for page 1, page 2; wanted page 1, page 2, page 3'],
  ['they come in another order', ['page 2', 'page 1'], 'it asked for page 1, page 2; wanted page 2, page 1'],
])('fails when %s', (_, wanted, message) => {
  expect(messageOf(asksOnlyFor(wanted), pages().resolves(200, 1))).toBe(message);
});

it('tells a call too many from one that nobody wants, wherever it comes', () => {
  const run = pages().call('release', 200, 300).resolves(300, 1);
  expect(messageOf(asksOnlyFor(['page 1', 'release']), run)).toBe(
    'page 2 was asked for at 100 ms; wanted only what somebody takes',
  );
  const twice = recording().call('page 1', 0, 100).call('release', 100, 200).call('release', 200, 300).resolves(300, 1);
  expect(messageOf(asksOnlyFor(['page 1', 'release']), twice)).toBe('release was called 2 times; wanted once');
});
