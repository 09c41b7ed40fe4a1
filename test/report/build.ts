import type { Diagnosis } from '../../grader/judge/diagnosis.js';
import type { TimelineEntry } from '../../grader/judge/timeline.js';
import { sumPoints } from '../../grader/report/points.js';
import {
  type CheckResult,
  type ExerciseResult,
  type ExerciseStatus,
  type LessonResult,
  RESULT_SCHEMA,
  type Result,
} from '../../grader/report/result.js';

/** A call that ended well. */
export function bar(label: string, start: number, end: number): TimelineEntry {
  return { label, start, end, outcome: 'fulfilled' };
}

export function passed(title: string, points = 1): CheckResult {
  return {
    title,
    status: 'passed',
    points: { earned: points, possible: points },
    message: null,
    diagnosis: null,
    virtualMs: 2_000,
    timeline: [],
    wanted: null,
  };
}

export interface FailedParts {
  readonly points?: number;
  readonly message: string;
  readonly diagnosis: Diagnosis;
  readonly timeline?: readonly TimelineEntry[];
  readonly wanted?: readonly TimelineEntry[];
}

export function failed(title: string, parts: FailedParts): CheckResult {
  return {
    title,
    status: 'failed',
    points: { earned: 0, possible: parts.points ?? 1 },
    message: parts.message,
    diagnosis: parts.diagnosis,
    virtualMs: 6_000,
    timeline: parts.timeline ?? [],
    wanted: parts.wanted ?? null,
  };
}

export function notRun(title: string, reason: string, points = 1): CheckResult {
  return {
    title,
    status: 'not-run',
    points: { earned: 0, possible: points },
    message: reason,
    diagnosis: null,
    virtualMs: null,
    timeline: [],
    wanted: null,
  };
}

/** An exercise of lesson-03; its points are those of its checks. */
export function exercise(
  id: string,
  title: string,
  status: ExerciseStatus,
  parts: Partial<ExerciseResult> = {},
): ExerciseResult {
  const checks = parts.checks ?? [passed('does what it says', 3)];
  const lost = ['not-started', 'broken', 'grader-error'].includes(status);
  const { earned, possible } = sumPoints(checks.map(({ points }) => points));
  return {
    id,
    title,
    file: `exercises/lesson-03-together/${id}.ts`,
    status,
    points: { earned: lost ? 0 : earned, possible },
    problem: null,
    output: [],
    outputCut: 0,
    ...parts,
    checks: lost ? [] : checks,
  };
}

export function lesson(id: string, title: string, exercises: readonly ExerciseResult[]): LessonResult {
  return { id, folder: `${id}-together`, title, points: sumPoints(exercises.map(({ points }) => points)), exercises };
}

export function result(...lessons: LessonResult[]): Result {
  return { schema: RESULT_SCHEMA, seed: 1, points: sumPoints(lessons.map(({ points }) => points)), lessons };
}
