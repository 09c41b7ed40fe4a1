import { formatStamp } from '../../trace/duration.js';
import type { ExerciseResult, OutputLine } from '../result.js';
import { cut, displayWidth } from '../text/width.js';
import { wrap } from '../text/wrap.js';
import type { Page } from './page.js';

/**
 * What a submission printed, each line with its virtual time, behind a bar that sets it apart from what the grader says;
 * by check, when more than one printed.
 */
export function printedLines({ output, outputCut }: ExerciseResult, width: number, { colors }: Page): string[] {
  const shown = output.slice(0, MOST_LINES);
  const left = output.length - shown.length + outputCut;
  const bar = (row: string): string => `${colors.dim('│')} ${row}`.trimEnd();
  const lines = shown.flatMap((line, index) => {
    const heading = line.check === shown[index - 1]?.check ? [] : wrap(headingOf(line, output), width);
    return [...heading.map(colors.dim), ...stampedRows(line, width - BAR).map(bar)];
  });
  return left > 0 ? [...lines, bar(colors.dim(countOf(left)))] : lines;
}

const MOST_LINES = 50;
const MOST_ROWS = 5;
/** More characters than any five rows hold, unless nearly all of them are marks on top of each other. */
const MOST_CHARACTERS = 5_000;
/** Columns of the bar and the space after it. */
const BAR = 2;

function headingOf({ check }: OutputLine, output: readonly OutputLine[]): string {
  if (check === '') return 'printed while loading';
  return output.every((other) => other.check === check) ? 'printed' : `printed in "${check}"`;
}

function countOf(left: number): string {
  return `… and ${left.toLocaleString('en-US')} more ${left === 1 ? 'line' : 'lines'}`;
}

/** A long line goes on below itself, to the right of its stamp; one that does not end is cut. */
function stampedRows({ at, text }: OutputLine, width: number): string[] {
  const stamp = `${formatStamp(at)} `;
  const columns = width - displayWidth(stamp);
  const rows = wrap(text.slice(0, MOST_CHARACTERS).trimEnd(), columns);
  const rest = rows.slice(MOST_ROWS - 1).join(' ');
  const kept = [...rows.slice(0, MOST_ROWS - 1), ...(rest === '' ? [] : [cut(rest, columns)])];
  return kept.map((row, index) => (index === 0 ? stamp : ' '.repeat(stamp.length)) + row);
}
