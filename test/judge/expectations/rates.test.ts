import { expect, it } from 'vitest';
import { startsAtMost } from '../../../grader/judge/expectations/index.js';
import { messageOf, recording } from '../recording.js';

function startingAt(...times: number[]) {
  return times.reduce((run, time, index) => run.call(`${index}`, time, time + 50), recording()).resolves(9_000, 1);
}

it('holds when no span has more starts than may be, though the next begins just when it is over', () => {
  expect(messageOf(startsAtMost(2, 1_000), startingAt(0, 0, 1_000, 1_400, 2_000))).toBeNull();
});

it('fails at the first span with too many, wherever it begins', () => {
  expect(messageOf(startsAtMost(2, 1_000), startingAt(0, 600, 1_100, 1_599))).toBe(
    '3 calls started within 1 s from 600 ms on; wanted at most 2',
  );
});

it('lets a start be too early by the slack, and tells the whole span when one is earlier than that', () => {
  expect(messageOf(startsAtMost(2, 1_000, 5), startingAt(0, 500, 995, 1_990))).toBeNull();
  expect(messageOf(startsAtMost(2, 1_000, 5), startingAt(0, 500, 994, 996))).toBe(
    '4 calls started within 1 s from 0 s on; wanted at most 2',
  );
});
