import type { ClassResult, StudentResult } from '../class-result.js';
import { createColors } from '../color.js';
import type { Colors } from '../color.js';
import { formatPoints } from '../points.js';
import { harmless } from '../text/harmless.js';
import { cut, displayWidth, pad } from '../text/width.js';
import { wrap } from '../text/wrap.js';
import { listOfLessons } from './list-of-lessons.js';
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
  const table = result.students.flatMap((student) => rows(result, student, { names, lessons: lessons.length, colors }));
  return `${[heading(result), '', title, ...table, '', ...summary(result), ...mistakes(result)].join('\n')}\n`;
}

function heading({ lessons, shard, students }: ClassResult): string {
  const of = lessons.length > 1 ? listOfLessons(lessons) : (lessons[0]?.title ?? '');
  const part = shard === null ? '' : ` · shard ${shard.index} of ${shard.of}`;
  return cut(`${count(students.length, 'student')} · ${of}${part}`, WIDTH);
}

interface RowLayout {
  readonly names: number;
  /** How many lessons have a column. */
  readonly lessons: number;
  readonly colors: Colors;
}

/** A student's row, and below it what there was no room for beside the name. */
function rows(result: ClassResult, student: StudentResult, { names, lessons, colors }: RowLayout): string[] {
  const mark = hasPassed(student) ? colors.green('✓') : student.problem === null ? colors.red('✗') : '·';
  const total = formatPoints(student.points).padStart(CELL);
  const cells = student.problem === null ? pointsByLesson(result, student).slice(0, lessons) : [];
  const middle = cells.map((points) => formatPoints(points).padStart(CELL)).join('');
  const left = names + (lessons - cells.length) * CELL;
  const [first = '', ...others] = wordsBeside(student);
  const beside = `${student.name}  ${first}`.trimEnd();
  const fits = displayWidth(beside) <= left;
  const below = (fits || first === '' ? others : [first, ...others]).flatMap((text) =>
    wrap(text, WIDTH - BELOW.length),
  );
  const name = cut(fits ? beside : student.name, left);
  return [` ${mark} ${pad(name, left)}${middle}${total}`, ...below.map((text) => `${BELOW}${text}`)];
}

const BELOW = ' '.repeat(5);

function wordsBeside({ problem, late = [], notes = [] }: StudentResult): string[] {
  const [first] = late;
  const days = first === undefined ? [] : [`${count(first.days, 'day')} late`];
  return [...(problem === null ? days : [problem]), ...notes];
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
