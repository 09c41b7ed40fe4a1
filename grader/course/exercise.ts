import type { Expectation } from '../judge/expectation.js';
import type { Waiver } from '../judge/waiver.js';
import type { Draw, ScenarioContext } from '../scenario/world.js';

export interface CheckSpec<Submission, Given> {
  /** Points to win; 1 unless told otherwise. */
  readonly points?: number;
  /** Data drawn from the seed, for the scenario and the expectations alike. Must be pure. */
  readonly given?: (draw: Draw) => Given;
  /** Runs in the realm: calls the submission and gives back what it gave. */
  readonly scenario: (context: ScenarioContext<Submission, Given>) => unknown;
  readonly expect: readonly Expectation[] | ((given: Given) => readonly Expectation[]);
  readonly waive?: readonly Waiver[];
  /**
   * `every`: the check must hold in every order in which the world's calls can end. How long each takes does not count
   * then: they end one after another, so that nothing about times can be expected. What is `given` is drawn anew for each
   * order, so that a submission has no use for what it remembers of another.
   */
  readonly orders?: 'every';
}

/**
 * What a check of a test file says of it: that its tests pass on an implementation that is right, or that one of them
 * fails on one that is wrong. Tests that fail on what is right catch nothing.
 */
export type TestRole = 'passes' | 'catches';

/** A check as the house sees it; what was `given` is its own business. */
export interface Check {
  /** Only for the checks of a test file. */
  readonly role?: TestRole;
  readonly title: string;
  readonly points: number;
  readonly given: ((draw: Draw) => unknown) | null;
  readonly expect: (given: unknown) => readonly Expectation[];
  readonly waive: readonly Waiver[];
  /** Whether it must hold in every order in which its calls can end. */
  readonly everyOrder: boolean;
}

export type ExerciseKind = 'write' | 'repair' | 'predict' | 'test';

/** An exercise as its checks file describes it. */
export interface ExerciseSpec {
  readonly title: string;
  readonly kind: ExerciseKind;
  /** What a test file tests, by the name under which it imports it; only for the kind `test`. */
  readonly subject?: string;
  /** From a nudge to nearly the answer; at least three. */
  readonly hints: readonly string[];
  /** Whether the steps of a submission are counted: see `keepsLoopFree`. */
  readonly counted: boolean;
  readonly checks: readonly Check[];
}
