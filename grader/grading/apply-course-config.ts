import type { CourseConfig } from '../course/course-config.js';
import { sumPoints } from '../report/points.js';
import type { CheckResult, ExerciseResult, LessonResult, Result } from '../report/result.js';
import { earnedUnder, exercisePointsUnder, lateOf, possibleUnder, rulesFor } from './points-under-rules.js';
import type { ExerciseRules } from './points-under-rules.js';

/** Points under rules with shares are counted in hundredths. */
const UNIT = 0.01;

/**
 * A result by the rules of a course: weights, points for attempts and what handing in late costs go into the points of each
 * check, so that every sum still holds. What became of an exercise stays what it is. Without rules the result stays the same.
 *
 * @param submittedAt when it was handed in, in real ms since 1970; `null` when nobody knows, and then nothing is late
 */
export function applyCourseConfig(result: Result, config: CourseConfig, submittedAt: number | null): Result {
  const lessons = result.lessons.map((lesson) => applyToLesson(lesson, config, submittedAt));
  return {
    ...result,
    ...(result.seed === config.seed ? { seed: 0, hiddenSeed: true as const } : {}),
    ...(countsParts(config) ? { pointUnit: UNIT } : {}),
    points: sumPoints(lessons.map(({ points }) => points)),
    lessons,
  };
}

/** Whether parts of points can occur: it is asked of the rules, not of one student's points. */
function countsParts({ weights, deadlines, late, attempts }: CourseConfig): boolean {
  const wholeWeights = [...weights.values()].every(Number.isInteger);
  return !wholeWeights || attempts > 0 || (deadlines.size > 0 && late.perDay > 0);
}

function applyToLesson(lesson: LessonResult, config: CourseConfig, submittedAt: number | null): LessonResult {
  const late = lateOf(config, lesson.id, submittedAt);
  const exercises = lesson.exercises.map((exercise) =>
    applyToExercise(exercise, rulesFor(config, lesson.id, exercise.id, submittedAt)),
  );
  const points = sumPoints(exercises.map((exercise) => exercise.points));
  return { ...lesson, points, ...(late === null ? {} : { late }), exercises };
}

/** One exercise by the rules; what became of it stays what it is. */
export function applyToExercise(exercise: ExerciseResult, rules: ExerciseRules): ExerciseResult {
  const begun = wasAttempted(exercise);
  const points = exercisePointsUnder(sumPoints(exercise.checks.map((check) => check.points)), begun, rules);
  const earned = shareOut(
    points.earned,
    exercise.checks.map((check) => earnedUnder(check.points, begun, rules)),
  );
  const checks: CheckResult[] = exercise.checks.map((check, at) => ({
    ...check,
    points: { earned: earned[at] ?? 0, possible: possibleUnder(check.points.possible, rules) },
  }));
  return { ...exercise, points, checks };
}

/** Whether at least one check ran to its verdict: that is an attempt. */
export function wasAttempted({ checks }: Pick<ExerciseResult, 'checks'>): boolean {
  return checks.some(({ status }) => status !== 'not-run');
}

/**
 * Values in points, each rounded so that they add up to a sum: those that lose most by rounding down are rounded up. A whole
 * number of hundredths stays what it is, so that nobody gets more than there is to get.
 *
 * @param sum of the values, rounded to hundredths of a point
 * @param exact the values, in hundredths of a point
 */
function shareOut(sum: number, exact: readonly number[]): number[] {
  const down = exact.map(Math.floor);
  const missing = Math.round(sum * 100) - down.reduce((total, value) => total + value, 0);
  const rest = (at: number): number => (exact[at] ?? 0) - (down[at] ?? 0);
  const up = new Set(
    down
      .map((_, at) => at)
      .sort((one, other) => rest(other) - rest(one))
      .slice(0, missing),
  );
  return down.map((value, at) => (value + (up.has(at) ? 1 : 0)) / 100);
}
