import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CourseConfig, PLAIN_COURSE } from '../../grader/course/course-config.js';
import { applyCourseConfig } from '../../grader/grading/apply-course-config.js';
import { testedExercises } from '../../grader/report/formats/tests.js';
import { renderJson } from '../../grader/report/json.js';
import { sumPoints, wholeScale } from '../../grader/report/points.js';
import type { Points, Result } from '../../grader/report/result.js';
import { consistent, everyStatus } from '../report/formats/results.js';

const DEADLINE = Date.UTC(2026, 9, 1);
const HOUR = 3_600_000;

it('without rules, changes not a byte', () => {
  for (const result of Object.values(consistent)) {
    const graded = { ...result, lessons: result.lessons.filter(({ exercises }) => exercises.every(hasChecks)) };
    if (graded.lessons.length < result.lessons.length) continue;
    expect(renderJson(applyCourseConfig(result, PLAIN_COURSE, DEADLINE))).toBe(renderJson(result));
  }
});

describe('weights', () => {
  it('multiply the points of a lesson, and those of an exercise instead of its lesson’s', () => {
    const result = applied({
      weights: new Map([
        ['lesson-01', 2],
        ['lesson-01/a-passed', 0.5],
      ]),
    });
    expect(pointsOf(result, 'a-passed')).toEqual({ earned: 1, possible: 1 });
    expect(pointsOf(result, 'b-failed')).toEqual({ earned: 4, possible: 10 });
    expect(pointsOf(result, 'c-not-started')).toEqual({ earned: 0, possible: 8 });
  });
});

describe('points for attempts', () => {
  const result = applied({ attempts: 0.2 });

  it('are a share of the points; the rest is for the checks', () => {
    expect(pointsOf(result, 'b-failed')).toEqual({ earned: 2.6, possible: 5 });
    expect(pointsOf(result, 'a-passed')).toEqual({ earned: 2, possible: 2 });
  });

  it('are for what came as far as a first check', () => {
    expect(pointsOf(result, 'e-stuck')).toEqual({ earned: 3.6, possible: 6 });
    expect(pointsOf(result, 'c-not-started')).toEqual({ earned: 0, possible: 4 });
    expect(pointsOf(result, 'd-broken')).toEqual({ earned: 0, possible: 2 });
  });
});

describe('a deadline', () => {
  const rules = { deadlines: new Map([['lesson-01', DEADLINE]]), late: { perDay: 0.1, atMost: 0.25, graceMs: HOUR } };

  it.each([
    ['in time', -HOUR, undefined],
    ['within the time of grace', HOUR, undefined],
    ['just after it', HOUR + 1, { days: 1, penalty: 0.1 }],
    ['on the second day', 25 * HOUR, { days: 2, penalty: 0.2 }],
    ['long after', 900 * HOUR, { days: 38, penalty: 0.25 }],
  ])('%s costs what it should', (_name, after, late) => {
    const result = applied(rules, DEADLINE + after);
    expect(result.lessons[0]?.late).toEqual(late);
    expect(pointsOf(result, 'a-passed')).toEqual({ earned: 2 * (1 - (late?.penalty ?? 0)), possible: 2 });
  });

  it('costs nothing when nobody knows when it was handed in', () => {
    expect(applied(rules).points).toEqual(everyStatus.points);
  });

  it('makes every result of the class count in hundredths, also those that were in time', () => {
    expect(wholeScale(applied(rules, DEADLINE))).toBe(100);
    expect(wholeScale(applied({ weights: new Map([['lesson-01', 2]]) }))).toBe(1);
  });
});

it('a hidden seed is not told', () => {
  expect(applied({ seed: 1 })).toMatchObject({ seed: 0, hiddenSeed: true });
  expect(applied({ seed: 2 })).toMatchObject({ seed: 1 });
});

it('whatever the rules, sums hold, nobody has more than there is, and all of it is all of it', () => {
  const rules = fc.record({
    weight: fc.integer({ min: 0, max: 500 }).map((hundredths) => hundredths / 100),
    attempts: fc.double({ min: 0, max: 1, noNaN: true }),
    perDay: fc.double({ min: 0, max: 1, noNaN: true }),
    days: fc.integer({ min: -1, max: 5 }),
  });
  fc.assert(
    fc.property(rules, ({ weight, attempts, perDay, days }) => {
      const config = {
        weights: new Map([['lesson-01', weight]]),
        deadlines: new Map([['lesson-01', DEADLINE]]),
        late: { perDay, atMost: 1, graceMs: 0 },
        attempts,
      };
      const result = applied(config, DEADLINE + days * 24 * HOUR);
      const tests = testedExercises(result).flatMap((each) => each.tests);
      expect(sumPoints(tests.map(({ points }) => points))).toEqual(result.points);
      expect(tests.filter(({ points }) => points.earned > points.possible || points.earned < 0)).toEqual([]);
      const passed = pointsOf(result, 'a-passed');
      if (days <= 0) expect(passed?.earned).toBe(passed?.possible);
    }),
    { seed: 20 },
  );
});

function applied(rules: Partial<CourseConfig>, submittedAt: number | null = null): Result {
  return applyCourseConfig(everyStatus, { ...PLAIN_COURSE, ...rules }, submittedAt);
}

function pointsOf(result: Result, id: string): Points | undefined {
  return result.lessons.flatMap(({ exercises }) => exercises).find((exercise) => exercise.id === id)?.points;
}

function hasChecks({ checks }: { readonly checks: readonly unknown[] }): boolean {
  return checks.length > 0;
}
