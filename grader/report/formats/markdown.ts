import { lateNote } from '../late.js';
import { formatPoints } from '../points.js';
import type { ExerciseResult, ExerciseStatus, LessonResult, Result } from '../result.js';
import { harmless } from '../text/harmless.js';
import { explain, printed } from './explain.js';
import { fence, plain } from './markdown-text.js';
import { type Test, type TestedExercise, testedExercises } from './tests.js';

/**
 * The result as a page of Markdown (GitHub's kind): a table of the exercises, then what is wrong with each that did not
 * pass, and what it printed.
 *
 * @param mostBytes what the page may have at most in UTF-8; details are left out, with a sentence, until it fits
 */
export function renderMarkdown(result: Result, mostBytes = Number.POSITIVE_INFINITY): string {
  const safe = harmless(result);
  const details = testedExercises(safe).flatMap(detailsOf);
  const summary = [`# ${formatPoints(result.points)} points`, ...safe.lessons.flatMap(tableOf)];
  return fitting(summary, details, mostBytes);
}

const LEFT_OUT = '*What came after this is left out: the page would be too long. The scorecard has all of it.*';

/** As many of the parts as there is room for, none of them cut in the middle. */
function fitting(summary: readonly string[], details: readonly string[], mostBytes: number): string {
  const whole = `${[...summary, ...details].join('\n\n')}\n`;
  if (Buffer.byteLength(whole) <= mostBytes) return whole;
  const parts: string[] = [];
  let room = mostBytes - Buffer.byteLength(`${LEFT_OUT}\n`);
  for (const part of [...summary, ...details]) {
    room -= Buffer.byteLength(`${part}\n\n`);
    if (room < 0) return `${[...parts, LEFT_OUT].join('\n\n')}\n`;
    parts.push(part);
  }
  return whole;
}

function tableOf({ id, title, points, late, exercises }: LessonResult): string[] {
  const rows = exercises.map((each) => `| ${plain(each.id)} | ${plain(each.title)} | ${stateOf(each)} |`);
  const heading = `## ${plain(`${id} · ${title}`)}: ${formatPoints(points)}`;
  const note = late === undefined ? [] : [lateNote(late)];
  return [heading, ...note, ['| exercise | | points |', '|---|---|---:|', ...rows].join('\n')];
}

const MARKS: Readonly<Record<ExerciseStatus, string>> = {
  passed: '✅',
  failed: '❌',
  'not-started': 'not started',
  broken: '⚠️ broken',
  stuck: '⚠️ stuck',
  crashed: '⚠️ crashed',
  'grader-error': '⚠️ not graded',
};

function stateOf({ status, points }: ExerciseResult): string {
  return `${MARKS[status]} ${formatPoints(points)}`;
}

function detailsOf({ exercise, tests }: TestedExercise): string[] {
  const wrong = tests.filter(({ state }) => state === 'failed' || state === 'error');
  const lines = printed(exercise);
  if (wrong.length === 0 && lines.length === 0) return [];
  return [
    `### ${plain(exercise.id)}`,
    ...wrong.map((test) => wrongPart(test, exercise)),
    ...(lines.length === 0 ? [] : [`It printed:\n\n${fence(lines)}`]),
  ];
}

function wrongPart(test: Test, exercise: ExerciseResult): string {
  return `#### ${plain(test.title)}\n\n${fence(explain(test, exercise))}`;
}
