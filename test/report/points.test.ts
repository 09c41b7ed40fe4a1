import { expect, it } from 'vitest';
import { sumPoints, formatPoints } from '../../grader/report/points.js';

it('adds earned and possible points apart', () => {
  expect(
    sumPoints([
      { earned: 1, possible: 4 },
      { earned: 3, possible: 3 },
    ]),
  ).toEqual({ earned: 4, possible: 7 });
});

it('makes nothing out of nothing', () => {
  expect(sumPoints([])).toEqual({ earned: 0, possible: 0 });
});

it('writes earned points over possible ones', () => {
  expect(formatPoints({ earned: 7, possible: 13 })).toBe('7/13');
});
