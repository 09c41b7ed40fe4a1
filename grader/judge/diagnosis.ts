/** The public names of mistakes. Teachers' scripts depend on them: add, never rename. */
export const DIAGNOSIS_IDS = [
  'sequential-await',
  'forgot-await',
  'floating-promise',
  'blocking-wait',
  'started-too-early',
  'batching',
  'over-limit',
  'idle-slots',
  'wrong-order',
  'lost-error',
  'slow-to-fail',
  'unhandled-rejection',
  'leaked-timer',
  'leaked-listener',
  'leaked-resource',
  'ignores-abort',
  'never-settles',
  'wrong-time',
  'wrong-value',
  'race',
  'over-rate',
  'not-lazy',
  'hard-coded',
  // Beyond the first list:
  'not-a-promise',
  'called-again',
  'never-called',
  'changed-input',
  'wrong-error',
  'wrong-prediction',
  'threw',
  // Of test files:
  'no-tests',
  'failing-test',
  'slipped-through',
  'real-waiting',
  'stalls-loop',
  'wrong-thread',
  'leaked-worker',
] as const;

export type DiagnosisId = (typeof DIAGNOSIS_IDS)[number];

/** A mistake by its name, with a sentence that is true of this very run. */
export interface Diagnosis {
  readonly id: DiagnosisId;
  /** One or two sentences for a beginner, with the names, times and line of this run. */
  readonly message: string;
  /** The line in the student's own file where the mistake shows; `null` when no single line does. */
  readonly line: number | null;
  /** The file of that line when it is not the exercise's own. */
  readonly file?: string;
}
