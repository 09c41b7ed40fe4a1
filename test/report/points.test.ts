import { expect, it } from 'vitest';
import { formatPoints, sumPoints, wholeScale } from '../../grader/report/points.js';

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

it('adds parts of points without the dust of binary fractions', () => {
  const tenth = { earned: 0.1, possible: 0.7 };
  expect(sumPoints([tenth, tenth, tenth])).toEqual({ earned: 0.3, possible: 2.1 });
});

it('counts whole points as they are, and hundredths a hundredfold, where only whole numbers can be told', () => {
  expect(wholeScale({})).toBe(1);
  expect(wholeScale({ pointUnit: 0.01 })).toBe(100);
});
