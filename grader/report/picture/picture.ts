import type { RunTimeline } from '../../judge/run-timeline.js';
import type { CheckResult, ExerciseResult } from '../result.js';

/** One check as it is drawn. */
export interface CheckPicture {
  /** From 1, in the order in which the exercise has its checks. */
  readonly number: number;
  readonly check: CheckResult;
  /** How the submission ran; `null` when it did not run to its end. */
  readonly yours: RunTimeline | null;
  /** How the reference solution runs; `null` where that shows nothing new. */
  readonly wanted: RunTimeline | null;
}

/** An exercise with those of its checks that are drawn. */
export interface ExercisePicture {
  readonly lesson: { readonly id: string; readonly title: string };
  readonly exercise: ExerciseResult;
  readonly seed: number;
  readonly checks: readonly CheckPicture[];
}
