import type { Diagnosis } from '../judge/diagnosis.js';
import type { TimelineEntry } from '../judge/timeline.js';

/** The version of the result document; teachers' scripts read it. */
export const RESULT_SCHEMA = 'meanwhile/result/v1';

export interface Points {
  readonly earned: number;
  readonly possible: number;
}

/** A check that was run in every order in which its calls can end, or in a sample of them. */
export interface OrdersTried {
  readonly tried: number;
  readonly failed: number;
  /** The order shown, as `--order` takes it; `null` when none failed. */
  readonly replay: string | null;
}

interface CheckCommon {
  readonly title: string;
  readonly points: Points;
  /** Absent when the check was run once. */
  readonly orders?: OrdersTried;
}

export type CheckResult =
  | (CheckCommon & {
      readonly status: 'passed';
      readonly message: null;
      readonly diagnosis: null;
      readonly virtualMs: number | null;
      readonly timeline: readonly TimelineEntry[];
      readonly wanted: null;
    })
  | (CheckCommon & {
      readonly status: 'failed';
      readonly message: string;
      readonly diagnosis: Diagnosis;
      readonly virtualMs: number | null;
      readonly timeline: readonly TimelineEntry[];
      /** The timeline of the reference solution in the same scenario; `null` when time was not the matter. */
      readonly wanted: readonly TimelineEntry[] | null;
    })
  | (CheckCommon & {
      readonly status: 'not-run';
      readonly message: string;
      readonly diagnosis: null;
      readonly virtualMs: null;
      /** What there was until the run ended, when it ended in this check. */
      readonly timeline: readonly TimelineEntry[];
      readonly wanted: null;
    });

export type ExerciseStatus = 'passed' | 'failed' | 'not-started' | 'broken' | 'stuck' | 'crashed' | 'grader-error';

/** Why an exercise could not be graded whole. */
export interface Problem {
  readonly message: string;
  readonly line: number | null;
  /** The file of that line when it is not the exercise's own; relative to it. */
  readonly file?: string;
}

/** A line that the submission printed. `at` is in virtual ms. */
export interface OutputLine {
  readonly check: string;
  readonly at: number;
  readonly text: string;
}

export interface ExerciseResult {
  readonly id: string;
  readonly title: string;
  /** Relative to the folder that was graded from, with forward slashes. */
  readonly file: string;
  readonly status: ExerciseStatus;
  readonly points: Points;
  readonly problem: Problem | null;
  readonly output: readonly OutputLine[];
  /** Printed lines that were counted and not kept. */
  readonly outputCut: number;
  readonly checks: readonly CheckResult[];
}

export interface LessonResult {
  readonly id: string;
  /** The lesson folder's whole name. */
  readonly folder: string;
  readonly title: string;
  readonly points: Points;
  /** Absent when it was handed in in time, or when nobody said when. */
  readonly late?: Late;
  readonly exercises: readonly ExerciseResult[];
}

/** What handing in late cost. */
export interface Late {
  /** Begun days after the deadline, at least 1. */
  readonly days: number;
  /** The share of the earned points that was taken off, from 0 to 1. */
  readonly penalty: number;
}

/** The one object that every report renders. */
export interface Result {
  readonly schema: typeof RESULT_SCHEMA;
  /** The seed of all drawn values; 0 when it is hidden. */
  readonly seed: number;
  /** Set when the values were drawn from a seed that is not to be told. */
  readonly hiddenSeed?: true;
  /** The part of a point that all points are multiples of; absent when they are whole. */
  readonly pointUnit?: number;
  readonly points: Points;
  readonly lessons: readonly LessonResult[];
}
