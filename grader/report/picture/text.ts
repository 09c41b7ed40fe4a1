import type { Moment } from '../../judge/run-timeline/moments.js';
import { formatDuration } from '../../trace/duration.js';
import { createColors } from '../color.js';
import { indent, justify, type Page } from '../scorecard/page.js';
import { formatPlace } from '../scorecard/place.js';
import { harmless } from '../text/harmless.js';
import { cut, displayWidth } from '../text/width.js';
import { atMost, wrap } from '../text/wrap.js';
import { drawTimelines } from '../timeline.js';
import { chartsOfPicture } from '../timeline/charts.js';
import type { CheckPicture, ExercisePicture } from './picture.js';
import { sayingsOf } from './sayings.js';
import { signsIn } from './signs.js';

interface PictureOptions {
  readonly color: boolean;
  /** Columns of the terminal; 80 unless told otherwise, and never taken for less than 40. */
  readonly width?: number;
}

const NARROWEST = 40;
const MOST_LANES = 24;
const MOST_MOMENTS = 40;
const MARGIN = 4;

/** The checks of an exercise drawn for a terminal: how each ran, what was wanted, and what happened at which moment. */
export function renderPicture(picture: ExercisePicture, { color, width = 80 }: PictureOptions): string {
  const page: Page = { width: Math.max(NARROWEST, width), colors: createColors(color) };
  const { lesson, exercise, checks } = harmless(picture);
  const heading = cut(`${lesson.id} · ${exercise.id} · ${exercise.title}`, page.width);
  const drawn = checks.flatMap((check) => ['', ...checkLines(check, exercise.file, exercise.checks.length, page)]);
  return [page.colors.bold(heading), ...problemLines(exercise, page), ...drawn, ''].join('\n');
}

function problemLines({ problem, file }: ExercisePicture['exercise'], { width }: Page): string[] {
  if (problem === null) return [];
  return ['', ...wrap(`${formatPlace(problem.file ?? file, problem.line)}: ${problem.message}`, width)];
}

function checkLines(picture: CheckPicture, file: string, count: number, page: Page): string[] {
  const sayings = sayingsOf(picture, file).flatMap((saying) => wrap(saying, page.width - MARGIN));
  return [
    ...headingLines(picture, count, page),
    ...indent(['', ...chartLines(picture, page), '', ...sayings].filter(noTwoEmpty), MARGIN),
    ...momentLines(picture, file, page),
  ];
}

function noTwoEmpty(line: string, index: number, lines: readonly string[]): boolean {
  return line !== '' || (lines[index - 1] ?? '') !== '' || index === 0;
}

function headingLines({ number, check }: CheckPicture, count: number, page: Page): string[] {
  const mark = { passed: page.colors.green('✓'), failed: page.colors.red('✗'), 'not-run': page.colors.dim('–') };
  const left = ` ${mark[check.status]} ${check.title}`;
  const right = page.colors.dim(`check ${number} of ${count}`);
  const message = wrap(check.message ?? '', page.width - MARGIN).filter((row) => row !== '');
  const oneLine = justify(left, right, page.width);
  const title = oneLine === null ? [...wrap(left, page.width), `${' '.repeat(MARGIN)}${right}`] : [oneLine];
  return [...title, ...indent(message, MARGIN)];
}

function chartLines(picture: CheckPicture, page: Page): string[] {
  const charts = chartsOfPicture(picture);
  if (charts.length === 0) return [];
  const width = page.width - MARGIN;
  const signs = signsIn(charts).map(({ sign, means }) => `${sign} ${means}`);
  return [
    ...drawTimelines(charts, width, page.colors, MOST_LANES),
    ...(signs.length === 0 ? [] : ['', ...inRows(signs, width).map(page.colors.dim)]),
  ];
}

/** As many of the texts beside each other as have room, none of them broken. */
function inRows(texts: readonly string[], width: number): string[] {
  return texts.reduce<string[]>((rows, text) => {
    const longer = `${rows.at(-1) ?? ''}   ${text}`;
    return rows.length > 0 && displayWidth(longer) <= width ? [...rows.slice(0, -1), longer] : [...rows, text];
  }, []);
}

function momentLines({ yours }: CheckPicture, file: string, page: Page): string[] {
  if (yours === null || yours.moments.length === 0) return [];
  const times = yours.moments.map(({ at }) => formatDuration(at));
  const columns = Math.max(...times.map(displayWidth));
  const rows = yours.moments.map((moment, index) => momentLine(moment, times[index] ?? '', columns, file, page));
  const shown = atMost(rows, MOST_MOMENTS, (left) => page.colors.dim(`… and ${left + yours.momentsCut} more`));
  return ['', `${' '.repeat(MARGIN)}What happened, in virtual time`, ...indent(shown, MARGIN + 2)];
}

function momentLine({ kind, text, place }: Moment, time: string, columns: number, file: string, page: Page): string {
  const where = place === null ? '' : formatPlace(place.file ?? file, place.line);
  const room = page.width - MARGIN - 2 - columns - 3 - (where === '' ? 0 : where.length + 3);
  const left = `${time.padStart(columns)}   ${paint(kind, cut(text, room), page)}`;
  return where === '' ? left : (justify(left, page.colors.dim(where), page.width - MARGIN - 2) ?? left);
}

function paint(kind: Moment['kind'], text: string, { colors }: Page): string {
  if (kind === 'failed' || kind === 'fault') return colors.red(text);
  if (kind === 'blocked') return colors.yellow(text);
  if (kind === 'settled') return colors.bold(text);
  return kind === 'timer' ? colors.dim(text) : text;
}
