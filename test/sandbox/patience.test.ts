import { expect, it } from 'vitest';
import { Patience } from '../../grader/sandbox/patience.js';

it('lets one run make ten thousand calls that print a line each', () => {
  const { turns, events } = new Patience().untilSettled;
  expect(turns).toBeGreaterThan(30_000);
  expect(events).toBeGreaterThan(30_010);
});

it('leaves less to those after a run that went on for ever, and never nothing', () => {
  const patience = new Patience();
  const turns = [patience.untilSettled.turns];
  for (let run = 0; run < 120; run += 1) {
    patience.wear();
    turns.push(patience.untilSettled.turns);
  }
  const [first = 0, second = 0] = turns;
  expect(second).toBeLessThan(first / 10);
  expect(Math.min(...turns)).toBeGreaterThan(1_000);
  expect(patience.afterwards.turns).toBeGreaterThan(500);
});

it('does not shorten virtual time', () => {
  const patience = new Patience();
  const { virtualMs } = patience.untilSettled;
  patience.wear();
  expect(patience.untilSettled.virtualMs).toBe(virtualMs);
});
