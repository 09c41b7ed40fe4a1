/**
 * The vocabulary of a checks file: everything that `import … from 'meanwhile'` gives to the author of a lesson.
 */
import { testsCatch, testsPass, testsTakeLessThan } from '../judge/expectations/test-runs.js';
import type { Expectation } from '../judge/expectation.js';
import type { Draw } from '../scenario/world.js';
import type { Check, CheckSpec, ExerciseKind, ExerciseSpec, TestRole } from './exercise.js';

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
  /** For the kind `test`: what the test file imports to test it, such as `meanwhile/subjects/retry`. */
  readonly subject?: string;
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
  const { title, kind = 'write', hints, counted = false, checks, subject } = spec;
  return { title, kind, hints, counted, checks, ...(subject === undefined ? {} : { subject }) };
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

/** Something that a test file is run against. */
export interface Tested {
  /** Points to win; 1 unless told otherwise. */
  readonly points?: number;
  /** A module with the exports that the test file imports. Test files cannot tell its source. */
  readonly implementation: object;
}

/**
 * A check of a test file: its tests pass on an implementation that is right.
 *
 * @param spec `withinMs`: and they take less than so many real milliseconds
 */
export function passesOn(title: string, spec: Tested & { readonly withinMs?: number }): CheckOf<unknown> {
  const { withinMs } = spec;
  if (withinMs !== undefined) return testCheck(title, spec, [testsTakeLessThan(withinMs)]);
  return testCheck(title, spec, [testsPass], 'passes');
}

/**
 * A check of a test file: one of its tests fails on an implementation that is wrong. It counts once the tests pass on
 * what is right.
 *
 * @param what the implementation, as in "one that never clears its timer"
 */
export function catches(what: string, spec: Tested): CheckOf<unknown> {
  return testCheck(`catches ${what}`, spec, [testsCatch(what)], 'catches');
}

function testCheck(title: string, spec: Tested, expect: readonly Expectation[], role?: TestRole): CheckOf<unknown> {
  const { points = 1, implementation } = spec;
  const check = { title, points, given: null, expect: () => expect, waive: [], implementation };
  return { ...check, ...(role === undefined ? {} : { role }) } as unknown as CheckOf<unknown>;
}
