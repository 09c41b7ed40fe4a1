import type { CourseConfig } from '../course/course-config.js';
import { sumPoints } from '../report/points.js';
import type { CheckResult, ExerciseResult, Late, LessonResult, Result } from '../report/result.js';
import { lateness } from './lateness.js';

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
  const late = lateness(config.deadlines.get(lesson.id), submittedAt, config.late);
  const exercises = lesson.exercises.map((exercise) => {
    const weight = config.weights.get(`${lesson.id}/${exercise.id}`) ?? config.weights.get(lesson.id) ?? 1;
    return applyToExercise(exercise, { weight, attempts: config.attempts, late });
  });
  const points = sumPoints(exercises.map((exercise) => exercise.points));
  return { ...lesson, points, ...(late === null ? {} : { late }), exercises };
}

interface Rules {
  readonly weight: number;
  readonly attempts: number;
  readonly late: Late | null;
}

function applyToExercise(exercise: ExerciseResult, { weight, attempts, late }: Rules): ExerciseResult {
  const begun = exercise.checks.some(({ status }) => status !== 'not-run');
  const forAttempt = begun ? attempts : 0;
  const kept = weight * (1 - (late?.penalty ?? 0));
  const earned = inHundredths(
    exercise.checks.map(({ points }) => kept * (forAttempt * points.possible + (1 - forAttempt) * points.earned)),
  );
  const checks: CheckResult[] = exercise.checks.map((check, at) => ({
    ...check,
    points: { earned: earned[at] ?? 0, possible: Math.round(check.points.possible * weight * 100) / 100 },
  }));
  return { ...exercise, points: sumPoints(checks.map(({ points }) => points)), checks };
}

/**
 * The values in hundredths, rounded so that their sum is the rounded sum: those that lose most by rounding down are rounded
 * up. A whole number of hundredths stays what it is, so that nobody gets more than there is to get.
 */
function inHundredths(values: readonly number[]): number[] {
  const exact = values.map((value) => Math.round(value * 1e8) / 1e6);
  const sum = Math.round(exact.reduce((total, value) => total + value, 0));
  const down = exact.map(Math.floor);
  const missing = sum - down.reduce((total, value) => total + value, 0);
  const rest = (at: number): number => (exact[at] ?? 0) - (down[at] ?? 0);
  const up = new Set(
    down
      .map((_, at) => at)
      .sort((one, other) => rest(other) - rest(one))
      .slice(0, missing),
  );
  return down.map((value, at) => (value + (up.has(at) ? 1 : 0)) / 100);
}
