import { describe, expect, it } from 'vitest';
import { createScale } from '../../../grader/report/timeline/scale.js';

const labelsTo = (ms: number): string =>
  createScale(ms, 50)
    .ticks.map(({ label }) => label)
    .join(' · ');

describe('the ticks of an axis', () => {
  it.each([
    [0, '0 s'],
    [1, '0 s · 0.5 ms · 1 ms'],
    [250, '0 s · 100 ms · 200 ms · 300 ms'],
    [1_500, '0 s · 500 ms · 1 s · 1.5 s'],
    [2_000, '0 s · 500 ms · 1 s · 1.5 s · 2 s'],
    [3_800, '0 s · 1 s · 2 s · 3 s · 4 s'],
    [6_000, '0 s · 2 s · 4 s · 6 s'],
    [60_000, '0 s · 20 s · 40 s · 60 s'],
    [180_000, '0 s · 1 min · 2 min · 3 min'],
    [900_000, '0 s · 5 min · 10 min · 15 min'],
    [7_200_000, '0 s · 1 h · 2 h'],
    [86_400_000, '0 s · 12 h · 24 h'],
  ])('up to %i ms are round times', (ms, labels) => {
    expect(labelsTo(ms)).toBe(labels);
  });

  it('stand where bars of the same time begin', () => {
    const { columnOf, ticks } = createScale(6_000, 50);
    expect(ticks.map(({ column }) => column)).toEqual([0, 2_000, 4_000, 6_000].map(columnOf));
  });
});

describe('the columns of a scale', () => {
  it('are a round span of time each, so that equal spans are equally long', () => {
    const { columnOf } = createScale(6_000, 50);
    expect([0, 1_000, 2_000, 3_000, 4_000, 5_000, 6_000].map(columnOf)).toEqual([0, 5, 10, 15, 20, 25, 30]);
  });

  it.each([1, 40, 999, 6_000, 3_600_000, 2_147_483_647, 1e13])('are enough for %i ms', (ms) => {
    const { end, ticks } = createScale(ms, 50);
    expect(end).toBeGreaterThan(0);
    expect(end).toBeLessThanOrEqual(44);
    expect(Math.max(...ticks.map(({ column, label }) => column + label.length))).toBeLessThanOrEqual(50);
  });
});
