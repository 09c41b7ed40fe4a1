import type { Colors } from './color.js';
import { cutInside, displayWidth, pad } from './text/width.js';
import type { Chart } from './timeline/charts.js';
import { chooseLanes, type ChosenLanes, foldAlike } from './timeline/choose-lanes.js';
import { type Bar, layLanes } from './timeline/lanes.js';
import { lastMomentOf } from './timeline/last-moment.js';
import { createScale, type Scale } from './timeline/scale.js';

/**
 * Draws timelines below each other on one scale, with one axis under them all.
 *
 *     yours    A ▇▇▇▇▇▇▇▇
 *              B         ▇▇▇▇▇▇▇✗
 *     wanted   A ▇▇▇▇▇▇▇▇
 *              B ▇▇▇▇▇▇▇▇
 *                0 s     2 s     4 s
 *
 * A bar that ends in ✗ was rejected, one that ends in ▸ never ended, ░ is a blocked thread, ▏ took no time, ╌ is a timer,
 * and ▒ went on when the answer had been given. Below the bars, where they are to be seen, stand what was printed and ▲ the
 * answer.
 *
 * @param width the columns that a line may take, at least 30
 * @param all the timelines, from the top
 * @param mostLanes of each chart; the rest is counted, wherever it is left out
 * @returns lines without line breaks
 */
export function drawTimelines(all: readonly Chart[], width: number, colors: Colors, mostLanes = MOST_LANES): string[] {
  const charts = all.map((chart) => ({ ...chart, entries: foldAlike(chart.entries, mostLanes) }));
  const names = widest(charts.map(({ name }) => name));
  const nameColumns = names && names + BETWEEN_NAME_AND_LABEL;
  const labelColumns = Math.min(LONGEST_LABEL, Math.floor(width / 4), widest(labelsOf(charts)));
  const margin = nameColumns + labelColumns + 1;
  const scale = createScale(lastMomentOf(charts), width - margin);
  const chartLines = charts.flatMap(({ name, entries, said = '', settledAt = null, printedAt = [] }) => {
    const lanes = chooseLanes(layLanes(entries, scale, settledAt), mostLanes, said);
    const drawn = [
      ...drawLanes(lanes, labelColumns, colors),
      ...drawMarks(PRINTED, '•', printedAt, scale, labelColumns),
      ...drawMarks(ANSWER, '▲', settledAt === null ? [] : [settledAt], scale, labelColumns),
    ];
    return drawn.map((line, index) => `${colors.dim(pad(index === 0 ? name : '', nameColumns))}${line}`);
  });
  return [...chartLines, ' '.repeat(margin) + colors.dim(drawAxis(scale))];
}

const MOST_LANES = 12;
const PRINTED = 'printed';
const ANSWER = 'answer';
const LONGEST_LABEL = 16;
const BETWEEN_NAME_AND_LABEL = 3;

function widest(texts: readonly string[]): number {
  return texts.reduce((columns, text) => Math.max(columns, displayWidth(text)), 0);
}

function labelsOf(charts: readonly Chart[]): string[] {
  return charts.flatMap(({ entries, settledAt, printedAt = [] }) => [
    ...entries.map(({ label }) => label),
    ...(printedAt.length > 0 ? [PRINTED] : []),
    ...(typeof settledAt === 'number' ? [ANSWER] : []),
  ]);
}

/** A row with a sign at each of these times; none when there are no times. */
function drawMarks(
  label: string,
  sign: string,
  times: readonly number[],
  scale: Scale,
  labelColumns: number,
): string[] {
  if (times.length === 0) return [];
  const columns = [...new Set(times.map((at) => scale.columnOf(at)))].sort((a, b) => a - b);
  const row = columns.reduce((drawn, column) => pad(drawn, column) + sign, '');
  return [`${pad(cutInside(label, labelColumns), labelColumns)} ${row}`];
}

function drawLanes({ rows, leftOut }: ChosenLanes, labelColumns: number, colors: Colors): string[] {
  if (rows.length === 0) return [colors.dim('(nothing was called)')];
  const countOf = (left: number): string[] => (left === 0 ? [] : [colors.dim(`… and ${left} more`)]);
  const drawn = rows.flatMap(({ lane: { label, bars }, leftOut: before }) => [
    ...countOf(before),
    `${pad(cutInside(label, labelColumns), labelColumns)} ${drawBars(bars, colors)}`,
  ]);
  return [...drawn, ...countOf(leftOut)];
}

function drawBars(bars: readonly Bar[], colors: Colors): string {
  let drawn = '';
  let column = 0;
  for (const bar of bars) {
    drawn += ' '.repeat(bar.from - column) + drawBar(bar, colors);
    column = bar.to;
  }
  return drawn;
}

function drawBar({ from, to, late, look, entry }: Bar, colors: Colors): string {
  const columns = to - from;
  const bar = (length: number): string =>
    ('▇'.repeat(Math.max(0, late - from)) + '▒'.repeat(to - late)).slice(0, length);
  switch (look) {
    case 'fulfilled':
      return colors.cyan(bar(columns));
    case 'rejected':
      return colors.red(`${bar(columns - 1)}✗`);
    case 'pending':
      return colors.yellow(`${bar(columns - 1)}▸`);
    case 'blocked':
      return colors.yellow('░'.repeat(columns));
    case 'timer':
      return colors.dim(entry.end === null ? `${'╌'.repeat(columns - 1)}▸` : '╌'.repeat(columns));
    case 'instant':
      return colors.cyan('▏');
  }
}

function drawAxis({ ticks }: Scale): string {
  return ticks.reduce((axis, { column, label }) => pad(axis, column) + label, '');
}
