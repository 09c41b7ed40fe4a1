import { findLessons } from '../course/find-lessons.js';
import type { Lesson } from '../course/lesson.js';
import { grade } from '../grading/grade.js';
import type { Kit } from '../grading/kit.js';
import { wantsColor } from '../report/color.js';
import { renderOverview } from '../report/overview.js';
import type { LessonProgress } from '../report/overview.js';
import { isBegun, layOut, openDesk } from './desk.js';
import type { Desk } from './desk.js';
import { EXIT } from './exit-code.js';
import { showProgress } from './progress-line.js';
import type { Terminal } from './terminal.js';

const LIMIT_MS = 5_000;

/** Shows where the student is in the course and what comes next, and lays that out. Gives the exit code. */
export async function startCommand(kit: Kit, terminal: Terminal, color: boolean): Promise<number> {
  const lessons = await findLessons(kit.root);
  const desk = await openDesk(kit.root, undefined, terminal.cwd);
  const progress = await gradeBegun(kit, terminal, desk, lessons);
  const flag = wantsColor({ isTTY: terminal.outIsTerminal, env: terminal.env, flag: color });
  terminal.out(renderOverview(progress, { color: flag, desk: desk.name }));
  const next = progress.find(({ exercises }) => exercises.some(({ status }) => status !== 'passed'));
  const lesson = lessons.find(({ id }) => id === next?.id);
  if (lesson !== undefined) await layOut(desk, lesson);
  return EXIT.passed;
}

/** Every lesson with the state of its exercises; a lesson that is not begun is not run. */
async function gradeBegun(
  kit: Kit,
  terminal: Terminal,
  desk: Desk,
  lessons: readonly Lesson[],
): Promise<LessonProgress[]> {
  const begun: Lesson[] = [];
  for (const lesson of lessons) if (await isBegun(desk, lesson)) begun.push(lesson);
  const line = showProgress(terminal);
  const result = await grade(
    kit,
    begun.map((lesson) => ({ lesson, exercises: lesson.exercises })),
    {
      desk: desk.folder,
      deskName: desk.name,
      seed: 1,
      order: null,
      limitMs: LIMIT_MS,
      wanted: false,
      signal: terminal.signal,
      onProgress: line.show,
    },
  ).finally(line.clear);
  return lessons.map(({ id, folder, title, exercises }) => {
    const graded = result.lessons.find((candidate) => candidate.id === id);
    const fallback = exercises.map((exercise) => ({ id: exercise.id, status: 'not-started' as const }));
    return { id, folder, title, exercises: graded?.exercises ?? fallback };
  });
}
