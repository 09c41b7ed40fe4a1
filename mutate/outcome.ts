import type { ExerciseStatus } from '../grader/report/result.js';
import { showMutant } from './mutant.js';
import type { Mutant, ShownMutant } from './mutant.js';

/** What became of one mutant. */
export interface Outcome extends ShownMutant {
  /** `lesson-03-together/run-together` */
  readonly exercise: string;
  readonly family: string;
  readonly status: ExerciseStatus;
}

/** A mutant that passed all checks although it was meant to be wrong. */
export type Survivor = Omit<Outcome, 'status'>;

/** Says what became of a mutant in a form that stays true when other lines of the solution change. */
export function outcomeOf(exercise: string, source: string, mutant: Mutant, status: ExerciseStatus): Outcome {
  return { exercise, family: mutant.family, status, ...showMutant(source, mutant) };
}

/** The mutants that passed. */
export function survivorsOf(outcomes: readonly Outcome[]): Survivor[] {
  return outcomes.filter(({ status }) => status === 'passed');
}
