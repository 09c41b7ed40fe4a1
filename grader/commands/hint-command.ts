import { findLessons } from '../course/find-lessons.js';
import type { Kit } from '../grading/kit.js';
import { loadWholeExercise } from '../grading/loaded-exercise.js';
import { wrap } from '../report/wrap.js';
import { chooseBoth } from './choose.js';
import { EXIT } from './exit-code.js';
import { afterDamage, nextHint } from './next-hint.js';
import type { Terminal } from './terminal.js';

/** Shows the next hint of an exercise, or all of them. Gives the exit code. */
export async function hintCommand(
  kit: Kit,
  terminal: Terminal,
  lessonName: string,
  exerciseName: string | undefined,
  all: boolean,
): Promise<number> {
  const lessons = await findLessons(kit.root);
  const { lesson, exercise: files } = chooseBoth(lessons, lessonName, exerciseName);
  if (all) {
    const { spec } = await loadWholeExercise(kit, lesson, files);
    terminal.out(spec.hints.map((_, index) => showHint(spec.hints, index)).join('\n'));
    return EXIT.passed;
  }
  const { hints, index, remember } = await nextHint(kit, lesson, files, (keptAs) => {
    terminal.err(`${afterDamage(keptAs)}\n`);
  });
  terminal.out(showHint(hints, index) + afterwards(index + 1 < hints.length, lesson.id, files.id));
  await remember();
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
