import type { ClassResult, StudentResult } from '../class-result.js';
import { createColors } from '../color.js';
import type { Colors } from '../color.js';
import { formatPoints } from '../points.js';
import { harmless } from '../text/harmless.js';
import { cut, pad } from '../text/width.js';
import { hasPassed, pointsByLesson, possiblePoints } from './lesson-points.js';
import { mistakesOf } from './mistakes.js';
import type { Mistake } from './mistakes.js';

const WIDTH = 80;
const CELL = 11;
/** With more lessons than this there is room for the sum alone. */
const MOST_LESSONS = 3;
const MOST_MISTAKES = 8;

/** A class at a glance: a row for each student, and what went wrong most. Eighty columns. */
export function renderClassTable(class_: ClassResult, options: { readonly color: boolean }): string {
  const result = harmless(class_);
  const colors = createColors(options.color);
  const lessons = result.lessons.length > MOST_LESSONS ? [] : result.lessons;
  const names = WIDTH - 3 - CELL * (lessons.length + 1);
  const head = [...lessons.map(({ id }) => id), 'points'].map((cell) => cell.padStart(CELL)).join('');
  const title = colors.dim(`   ${pad('', names)}${head}`);
  const rows = result.students.map((student) => row(result, student, { names, lessons: lessons.length, colors }));
  return `${[heading(result), '', title, ...rows, '', ...summary(result), ...mistakes(result)].join('\n')}\n`;
}

function heading({ lessons, shard, students }: ClassResult): string {
  const of = lessons.length > 1 ? `${lessons[0]?.id ?? ''} to ${lessons.at(-1)?.id ?? ''}` : (lessons[0]?.title ?? '');
  const part = shard === null ? '' : ` · shard ${shard.index} of ${shard.of}`;
  return cut(`${count(students.length, 'student')} · ${of}${part}`, WIDTH);
}

interface RowLayout {
  readonly names: number;
  /** How many lessons have a column. */
  readonly lessons: number;
  readonly colors: Colors;
}

function row(result: ClassResult, student: StudentResult, { names, lessons, colors }: RowLayout): string {
  const mark = hasPassed(student) ? colors.green('✓') : student.problem === null ? colors.red('✗') : '·';
  const total = formatPoints(student.points).padStart(CELL);
  const left = names + lessons * CELL;
  if (student.problem !== null)
    return ` ${mark} ${pad(cut(`${student.name}  ${student.problem}`, left), left)}${total}`;
  const [late] = student.late ?? [];
  const name =
    late === undefined ? student.name : `${student.name}  ${late.days} ${late.days === 1 ? 'day' : 'days'} late`;
  const cells = pointsByLesson(result, student).slice(0, lessons);
  const middle = cells.map((points) => formatPoints(points).padStart(CELL)).join('');
  return ` ${mark} ${pad(cut(name, names), names)}${middle}${total}`;
}

function summary(result: ClassResult): string[] {
  const { students } = result;
  const all = students.filter(hasPassed).length;
  const nothing = students.filter(({ problem }) => problem !== null).length;
  const sum = students.reduce((total, { points }) => total + points.earned, 0);
  const average = students.length === 0 ? 0 : Math.round((sum / students.length) * 10) / 10;
  const left = nothing === 0 ? '' : ` ${nothing} had nothing to grade.`;
  return [
    `${all} of ${students.length} have everything; ${average} of ${possiblePoints(result)} points on average.${left}`,
  ];
}

function mistakes(result: ClassResult): string[] {
  const all = mistakesOf(result);
  if (all.length === 0) return [];
  const shown = all.slice(0, MOST_MISTAKES).map(mistakeLine);
  const more = all.length > shown.length ? [`  and ${all.length - shown.length} more: see the page (--html)`] : [];
  return ['', 'What was misunderstood most', ...shown, ...more];
}

function mistakeLine({ diagnosis, students, exercises }: Mistake): string {
  const where = exercises.map((one) => `${one.exercise} ${one.students}`).join(', ');
  return cut(`  ${diagnosis.padEnd(20)} ${count(students, 'student').padStart(13)}   ${where}`, WIDTH);
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
