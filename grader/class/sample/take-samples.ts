import type { LoadedExercise } from '../../grading/loaded-exercise.js';
import { fileOf } from '../grade-student.js';
import type { GradedStudent } from '../grade-student.js';
import type { Submission } from '../submission.js';
import type { BestSamples } from './best-samples.js';
import { samplesOf, wordsOfName } from './samples-of.js';

/**
 * Adds those mistakes of a student to the samples that are better than what there is.
 *
 * @param exercises one for each result of the student
 * @param desk what was handed in, laid out like `exercises/`, absolute
 */
export async function takeSamples(
  samples: BestSamples,
  exercises: readonly LoadedExercise[],
  graded: GradedStudent,
  { name, id }: Submission,
  desk: string,
): Promise<void> {
  const words = wordsOfName(name, id);
  for (const [at, exercise] of exercises.entries()) {
    const mistakes = graded.exercises[at];
    if (mistakes === undefined) throw new Error('each exercise has a result');
    const origin = { file: fileOf(exercise, desk), desk, words };
    samples.add(await samplesOf(exercise, mistakes, origin, (candidate) => samples.wants(candidate)));
  }
}
