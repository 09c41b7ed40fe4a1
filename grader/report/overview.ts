import { createColors } from './color.js';
import { progressBar } from './progress-bar.js';
import type { ExerciseStatus } from './result.js';
import { cut, pad } from './text/width.js';

/** How far a student is in one lesson. */
export interface LessonProgress {
  readonly id: string;
  readonly folder: string;
  readonly title: string;
  readonly exercises: readonly { readonly id: string; readonly status: ExerciseStatus }[];
}

const BAR = 40;
const TITLE = 44;

/** The course at a glance: a bar for the whole, a line for each lesson, and what comes next. Eighty columns. */
export function renderOverview(lessons: readonly LessonProgress[], options: { color: boolean; desk: string }): string {
  const colors = createColors(options.color);
  const all = lessons.flatMap(({ exercises }) => exercises);
  const done = all.filter(isDone).length;
  const bar = progressBar(done, all.length, BAR, colors);
  const rows = lessons.map(
    (lesson) => ` ${mark(lesson)} ${lesson.id}  ${pad(cut(lesson.title, TITLE), TITLE)}  ${count(lesson)}`,
  );
  return `${bar}  ${done} of ${all.length} exercises\n\n${rows.join('\n')}\n\n${whatNext(lessons, options.desk)}\n`;
}

function isDone({ status }: { readonly status: ExerciseStatus }): boolean {
  return status === 'passed';
}

function mark({ exercises }: LessonProgress): string {
  if (exercises.every(isDone)) return '✓';
  return exercises.some(({ status }) => status !== 'not-started') ? '▸' : '·';
}

function count({ exercises }: LessonProgress): string {
  return `${exercises.filter(isDone).length}/${exercises.length}`.padStart(5);
}

function whatNext(lessons: readonly LessonProgress[], desk: string): string {
  const lesson = lessons.find(({ exercises }) => !exercises.every(isDone));
  const exercise = lesson?.exercises.find((candidate) => !isDone(candidate));
  if (lesson === undefined || exercise === undefined) return 'You have finished the course. Well done.';
  return [
    `Next: ${exercise.id} in ${lesson.id}`,
    `  read   lessons/${lesson.folder}/README.md`,
    `  see    npm run example ${lesson.id}`,
    `  write  ${desk}/${lesson.folder}/${exercise.id}.ts`,
    `  grade  npm run grade ${lesson.id}`,
  ].join('\n');
}
