import { createColors } from './color.js';
import { lateNote } from './late.js';
import { formatPoints } from './points.js';
import type { LessonResult, Points, Result } from './result.js';
import { exerciseLines } from './scorecard/exercise.js';
import { nextStep } from './scorecard/next-step.js';
import { justify, type Page } from './scorecard/page.js';
import { harmless } from './text/harmless.js';
import { cut, displayWidth } from './text/width.js';
import { wrap } from './text/wrap.js';

export interface ScorecardOptions {
  readonly color: boolean;
  /** Columns of the terminal; 80 unless told otherwise, and never taken for less than 40. */
  readonly width?: number;
  /** The command that shows an exercise's next hint; `npm run hint …` unless told otherwise. */
  readonly hintCommand?: (lessonId: string, exerciseId: string) => string;
  /** What else than lesson and exercise the grading was asked for with, such as `--in class/ada --seed 7`; none by default. */
  readonly replayFlags?: string;
  /** The command that shows what comes next; `npm start` unless told otherwise. */
  readonly startCommand?: string;
}

/**
 * The result as a person reads it: each lesson with its exercises, what is wrong with those that did not pass, and what
 * to do next. No line is wider than the terminal, and no text of a submission can do anything to it.
 */
export function renderScorecard(result: Result, options: ScorecardOptions): string {
  const { color, width = 80, hintCommand = npmHint, startCommand = 'npm start', replayFlags = '' } = options;
  const page: Page = { width: Math.max(NARROWEST, width), colors: createColors(color) };
  const safe = harmless(result);
  const { lessons, points } = safe;
  const cards = lessons.flatMap((lesson) => [...lessonLines(lesson, { hintCommand, replayFlags }, page), '']);
  const total = lessons.length > 1 ? [pointsLine('All lessons together', points, page), ''] : [];
  return [...cards, ...total, ...nextLines(safe, startCommand, page)].join('\n');
}

const NARROWEST = 40;

type Commands = Required<Pick<ScorecardOptions, 'hintCommand' | 'replayFlags'>>;

function npmHint(lessonId: string, exerciseId: string): string {
  return `npm run hint ${lessonId} ${exerciseId}`;
}

function lessonLines(lesson: LessonResult, { hintCommand, replayFlags }: Commands, page: Page): string[] {
  const longest = Math.max(0, ...lesson.exercises.map(({ id }) => displayWidth(id)));
  const idColumns = Math.min(Math.floor(page.width / 3), longest);
  const exercises = lesson.exercises.flatMap((exercise) =>
    exerciseLines(
      exercise,
      idColumns,
      { hint: hintCommand(lesson.id, exercise.id), replay: replayCommand(lesson.id, exercise.id, replayFlags) },
      page,
    ),
  );
  const note = lesson.late === undefined ? [] : wrap(lateNote(lesson.late), page.width);
  return [pointsLine(`${lesson.id} · ${lesson.title}`, lesson.points, page), ...note, '', ...exercises];
}

function pointsLine(heading: string, points: Points, { width, colors }: Page): string {
  const right = `${formatPoints(points)} points`;
  const left = cut(heading, width - displayWidth(right) - 3);
  return justify(colors.bold(left), colors.bold(right), width) ?? left;
}

function nextLines(result: Result, startCommand: string, { width }: Page): string[] {
  const next = nextStep(result, startCommand);
  return next === null ? [] : [...wrap(next, width), ''];
}

/** The same submission, the same draws and the same order again. */
function replayCommand(lessonId: string, exerciseId: string, flags: string): (order: string) => string {
  return (order) => `npm run grade ${lessonId} ${exerciseId} -- --order ${order}${flags === '' ? '' : ` ${flags}`}`;
}
