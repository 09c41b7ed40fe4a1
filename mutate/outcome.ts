import type { ExerciseStatus } from '../grader/report/result.js';
import { showMutant } from './mutant.js';
import type { Mutant, ShownMutant } from './mutant.js';

/** Where a mutant was made. */
interface MutantPlace {
  /** `lesson-03-together/run-together` */
  readonly exercise: string;
  /** What was changed, from the root of the kit: `solutions/lesson-03-together/run-together.ts` */
  readonly file: string;
}

/** What became of one mutant. */
export interface Outcome extends ShownMutant, MutantPlace {
  readonly family: string;
  readonly status: ExerciseStatus;
}

/** A mutant that passed all checks although it was meant to be wrong. */
export type Survivor = Omit<Outcome, 'status'>;

/** Says what became of a mutant in a form that stays true when other lines of the solution change. */
export function outcomeOf(place: MutantPlace, source: string, mutant: Mutant, status: ExerciseStatus): Outcome {
  return { ...place, family: mutant.family, status, ...showMutant(source, mutant) };
}

/** The mutants that passed. */
export function survivorsOf(outcomes: readonly Outcome[]): Survivor[] {
  return outcomes.filter(({ status }) => status === 'passed');
}
