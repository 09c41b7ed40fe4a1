import type { CourseConfig } from '../course/course-config.js';
import type { Late, Points } from '../report/result.js';
import { lateness } from './lateness.js';

/** What the rules of a course say of one exercise of one student. */
export interface ExerciseRules {
  readonly weight: number;
  /** The share of the points for having begun. */
  readonly attempts: number;
  readonly late: Late | null;
}

/** @param submittedAt real ms since 1970; `null` when nobody knows */
export function rulesFor(
  config: CourseConfig,
  lessonId: string,
  exerciseId: string,
  submittedAt: number | null,
): ExerciseRules {
  return {
    weight: config.weights.get(`${lessonId}/${exerciseId}`) ?? config.weights.get(lessonId) ?? 1,
    attempts: config.attempts,
    late: lateOf(config, lessonId, submittedAt),
  };
}

/** How late a lesson was handed in, and what that costs; `null` when it was in time or nobody knows. */
export function lateOf(config: CourseConfig, lessonId: string, submittedAt: number | null): Late | null {
  return lateness(config.deadlines.get(lessonId), submittedAt, config.late);
}

/**
 * Points by the rules, in hundredths of a point and not rounded.
 *
 * @param begun whether at least one check of the exercise ran to its verdict
 */
export function earnedUnder({ earned, possible }: Points, begun: boolean, rules: ExerciseRules): number {
  const forAttempt = begun ? rules.attempts : 0;
  const kept = rules.weight * (1 - (rules.late?.penalty ?? 0));
  return Math.round(kept * (forAttempt * possible + (1 - forAttempt) * earned) * 1e8) / 1e6;
}

/** What can be earned by the rules, in points. */
export function possibleUnder(possible: number, { weight }: Pick<ExerciseRules, 'weight'>): number {
  return Math.round(possible * weight * 100) / 100;
}

/** The points of a whole exercise by the rules: those that its checks come to, each by itself. */
export function exercisePointsUnder(points: Points, begun: boolean, rules: ExerciseRules): Points {
  return {
    earned: Math.round(earnedUnder(points, begun, rules)) / 100,
    possible: possibleUnder(points.possible, rules),
  };
}
