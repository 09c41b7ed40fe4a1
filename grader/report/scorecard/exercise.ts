import { formatPoints } from '../points.js';
import type { CheckResult, ExerciseResult, ExerciseStatus } from '../result.js';
import { cut, displayWidth, pad } from '../text/width.js';
import { wrap } from '../text/wrap.js';
import { checkLines } from './check.js';
import { DETAIL, indent, justify, type Page, UNFOLDED } from './page.js';
import { formatPlace } from './place.js';
import { printedLines } from './printed.js';

/** Commands about one exercise, as they are typed. */
export interface ExerciseCommands {
  /** Shows the next hint. */
  readonly hint: string;
  /** Runs an order of calls again. */
  readonly replay: (order: string) => string;
}

/**
 * The lines of one exercise: its name and points, what it printed, and unless it passed what is wrong and where help is.
 *
 * @param idColumns the columns that the ids of the lesson's exercises take
 * @param commands what can be done about it
 */
export function exerciseLines(
  exercise: ExerciseResult,
  idColumns: number,
  commands: ExerciseCommands,
  page: Page,
): string[] {
  return [
    headline(exercise, idColumns, page),
    ...indent(printedLines(exercise, page.width - UNFOLDED, page), UNFOLDED),
    ...indent(problemLines(exercise, page), UNFOLDED),
    ...checksLines(exercise, page),
    ...replayLines(exercise, commands, page),
    ...hintLines(exercise, commands.hint, page),
  ];
}

function headline({ id, title, status, points }: ExerciseResult, idColumns: number, page: Page): string {
  const left = ` ${markOf(status, page)} ${pad(cut(id, idColumns), idColumns)}   `;
  const right = status === 'not-started' ? 'not started' : `${WORDS[status] ?? ''}${formatPoints(points)}`;
  const room = page.width - displayWidth(left) - displayWidth(right) - 3;
  const shown = room > 1 ? left + cut(title, room) : left;
  return justify(shown, paintRight(right, status, page), page.width) ?? left.trimEnd();
}

/** How an exercise that could not be graded whole is called, before its points. */
const WORDS: Partial<Record<ExerciseStatus, string>> = {
  broken: 'broken   ',
  stuck: 'stuck   ',
  crashed: 'crashed   ',
  'grader-error': 'not graded   ',
};

function markOf(status: ExerciseStatus, { colors }: Page): string {
  if (status === 'passed') return colors.green('✓');
  if (status === 'failed') return colors.red('✗');
  return status === 'not-started' ? colors.dim('·') : colors.yellow('!');
}

function paintRight(text: string, status: ExerciseStatus, { colors }: Page): string {
  if (status === 'passed') return colors.green(text);
  return status === 'not-started' ? colors.dim(text) : text;
}

function problemLines({ problem, status, file }: ExerciseResult, { width, colors }: Page): string[] {
  if (problem === null) return [];
  const place = formatPlace(problem.file ?? file, problem.line);
  const said = status === 'grader-error' ? problem.message : `${place}: ${problem.message}`;
  return wrap(said, width - UNFOLDED).map((row, index) => (index === 0 ? row.replace(place, colors.bold) : row));
}

function checksLines({ checks, status, file }: ExerciseResult, page: Page): string[] {
  if (status === 'passed' || status === 'not-started' || !sayMoreThanTheProblem(checks)) return [];
  return sayReasonsOnce(checks).flatMap((check, index) => {
    const told = checks.slice(0, index).flatMap(({ diagnosis }) => diagnosis ?? []);
    return checkLines(check, file, told, page);
  });
}

/** A row of checks that did not run, all for one reason, says nothing. */
function sayMoreThanTheProblem(checks: readonly CheckResult[]): boolean {
  const ran = checks.some(({ status, timeline }) => status !== 'not-run' || timeline.length > 0);
  return ran || new Set(checks.map(({ message }) => message)).size > 1;
}

/** One cause keeps a row of checks from running; it is told with the first of them. */
function sayReasonsOnce(checks: readonly CheckResult[]): CheckResult[] {
  return checks.map((check, index) => {
    const before = checks[index - 1];
    const again = check.status === 'not-run' && before?.status === 'not-run' && before.message === check.message;
    return again ? { ...check, message: '' } : check;
  });
}

/** How to run the order again in which the first of the checks about orders failed. */
function replayLines({ checks }: ExerciseResult, { replay }: ExerciseCommands, { width, colors }: Page): string[] {
  const order = checks
    .map(({ orders }) => ((orders?.tried ?? 0) > 1 ? (orders?.replay ?? null) : null))
    .find((candidate) => candidate !== null);
  if (order === undefined || order === '') return [];
  // A command is for copying: it has a line of its own where it has no room, and is never broken.
  const question = 'this order again?';
  const command = replay(order);
  const short = displayWidth(`${question} ${command}`) <= width - DETAIL;
  return indent((short ? [`${question} ${command}`] : [question, command]).map(colors.dim), DETAIL);
}

function hintLines({ status }: ExerciseResult, hintCommand: string, { width, colors }: Page): string[] {
  if (!['failed', 'stuck', 'crashed'].includes(status)) return [];
  const margin = status === 'failed' ? DETAIL : UNFOLDED;
  const rows = wrap(`stuck? ${hintCommand}`, width - margin);
  return indent(rows.map(colors.dim), margin);
}
