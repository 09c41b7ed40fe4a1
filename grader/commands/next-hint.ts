import type { ExerciseFiles, Lesson } from '../course/lesson.js';
import type { Kit } from '../grading/kit.js';
import { loadWholeExercise } from '../grading/loaded-exercise.js';
import { readProgress, writeProgress } from './progress-file.js';
import { RequestError } from './request-error.js';
import { reasonOf } from './write-file.js';

/** The hints of an exercise, and the number of the one whose turn it is, from 0. */
interface NextHint {
  readonly hints: readonly string[];
  readonly index: number;
}

/**
 * The next hint of an exercise, the last one again when all have been shown.
 *
 * @param onDamaged called with the name under which a damaged memory is kept
 * @returns the hint, and how to remember that it was shown
 */
export async function nextHint(
  kit: Kit,
  lesson: Lesson,
  files: ExerciseFiles,
  onDamaged: (keptAs: string) => void,
): Promise<NextHint & { readonly remember: () => Promise<void> }> {
  const { spec } = await loadWholeExercise(kit, lesson, files);
  const key = `${lesson.id}/${files.id}`;
  const progress = await readProgress(kit.root, onDamaged);
  const index = Math.min(progress.hints[key] ?? 0, spec.hints.length - 1);
  const remember = (): Promise<void> =>
    writeProgress(kit.root, { ...progress, hints: { ...progress.hints, [key]: index + 1 } }).catch((error: unknown) => {
      throw new RequestError(
        `Which hints were shown cannot be remembered (${reasonOf(error)}): make .meanwhile/ writable.`,
      );
    });
  return { hints: spec.hints, index, remember };
}

/** What to say when the memory of hints was damaged. */
export function afterDamage(keptAs: string): string {
  return `The file of hints already shown was damaged; it is kept as ${keptAs}, and the hints begin anew.`;
}
