import { findLessons } from '../course/find-lessons.js';
import type { Kit } from '../grading/kit.js';
import { wrap } from '../report/wrap.js';
import { chooseBoth } from './choose.js';
import { openDesk, putFreshStub } from './desk.js';
import { EXIT } from './exit-code.js';
import type { Terminal } from './terminal.js';

/** Puts a fresh stub on the desk and keeps what was there. Gives the exit code. */
export async function resetCommand(
  kit: Kit,
  terminal: Terminal,
  lessonName: string,
  exerciseName: string | undefined,
): Promise<number> {
  const lessons = await findLessons(kit.root);
  const { lesson, exercise } = chooseBoth(lessons, lessonName, exerciseName);
  const desk = await openDesk(kit.root, undefined, terminal.cwd);
  const backup = await putFreshStub(desk, lesson, exercise);
  const file = `${desk.name}/${lesson.folder}/${exercise.id}.ts`;
  const kept = backup === null ? '' : ` Your old file is kept beside it as ${backup}.`;
  const text = `${file} is a fresh stub, copied from lessons/${lesson.folder}/stubs/.${kept}`;
  terminal.out(`${wrap(text, 80, '')}\n`);
  return EXIT.passed;
}
