/**
 * The vocabulary of a checks file: everything that `import … from 'meanwhile'` gives to the author of a lesson.
 */
import type { Draw } from '../scenario/world.js';
import type { Check, CheckSpec, ExerciseKind, ExerciseSpec } from './exercise.js';

export * from '../judge/expectations/index.js';
export type { Draw, OperationSpec, World } from '../scenario/world.js';

/** A check that knows the type of the submission it was written for. */
export interface CheckOf<in Submission> extends Check {
  readonly scenarioOf: (submission: Submission) => void;
}

export interface ExerciseOf<Submission> {
  readonly title: string;
  /** `write` unless told otherwise. */
  readonly kind?: ExerciseKind;
  readonly hints: readonly string[];
  /** Counts the steps of a submission, in the main thread and in workers, for `keepsLoopFree` and the like. */
  readonly counted?: boolean;
  readonly checks: readonly CheckOf<Submission>[];
}

/**
 * Describes an exercise; the default export of a checks file.
 *
 * @typeParam Submission the module that the student writes: `typeof import('../stubs/run-together.js')`
 */
export function exercise<Submission>(spec: ExerciseOf<Submission>): ExerciseSpec {
  return {
    title: spec.title,
    kind: spec.kind ?? 'write',
    hints: spec.hints,
    counted: spec.counted ?? false,
    checks: spec.checks,
  };
}

/**
 * Describes one check. The scenario runs in the sandbox; what is expected is judged outside, from the trace.
 *
 * @param title a short sentence about what the submission does when it is right
 */
export function check<Submission, Given = undefined>(
  title: string,
  spec: CheckSpec<Submission, Given>,
): CheckOf<Submission> {
  const expect = spec.expect as CheckSpec<Submission, unknown>['expect'];
  return {
    title,
    points: spec.points ?? 1,
    given: (spec.given as ((draw: Draw) => unknown) | undefined) ?? null,
    expect: typeof expect === 'function' ? expect : () => expect,
    waive: spec.waive ?? [],
    scenario: spec.scenario,
    everyOrder: spec.orders === 'every',
  } as unknown as CheckOf<Submission>;
}
