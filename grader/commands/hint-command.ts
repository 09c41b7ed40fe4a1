import { findLessons } from '../course/find-lessons.js';
import type { Kit } from '../grading/kit.js';
import { loadWholeExercise } from '../grading/loaded-exercise.js';
import { wrap } from '../report/wrap.js';
import { chooseExercise, chooseLesson } from './choose.js';
import { EXIT } from './exit-code.js';
import { readProgress, writeProgress } from './progress-file.js';
import { RequestError } from './request-error.js';
import type { Terminal } from './terminal.js';
import { reasonOf } from './write-file.js';

/** Shows the next hint of an exercise, or all of them. Gives the exit code. */
export async function hintCommand(
  kit: Kit,
  terminal: Terminal,
  lessonName: string,
  exerciseName: string,
  all: boolean,
): Promise<number> {
  const lessons = await findLessons(kit.root);
  const lesson = chooseLesson(lessons, lessonName);
  const files = chooseExercise(lessons, lesson, exerciseName);
  const { spec } = await loadWholeExercise(kit, lesson, files);
  if (all) {
    terminal.out(spec.hints.map((_, index) => showHint(spec.hints, index)).join('\n'));
    return EXIT.passed;
  }
  const key = `${lesson.id}/${files.id}`;
  const progress = await readProgress(kit.root, (keptAs) => {
    terminal.err(`The file of hints already shown was damaged; it is kept as ${keptAs}, and the hints begin anew.\n`);
  });
  const shown = Math.min(progress.hints[key] ?? 0, spec.hints.length - 1);
  terminal.out(showHint(spec.hints, shown) + afterwards(shown + 1 < spec.hints.length, lesson.id, files.id));
  await writeProgress(kit.root, { ...progress, hints: { ...progress.hints, [key]: shown + 1 } }).catch(
    (error: unknown) => {
      throw new RequestError(
        `Which hints were shown cannot be remembered (${reasonOf(error)}): make .meanwhile/ writable.`,
      );
    },
  );
  return EXIT.passed;
}

function showHint(hints: readonly string[], index: number): string {
  return `Hint ${index + 1} of ${hints.length}\n${wrap(hints[index] ?? '', 76, '  ')}\n`;
}

function afterwards(more: boolean, lesson: string, exercise: string): string {
  return more
    ? `\nNext hint: npm run hint ${lesson} ${exercise}\n`
    : `\nThat was the last one. All of them: npm run hint ${lesson} ${exercise} -- --all\n`;
}
