import type { Colors } from './color.js';
import type { TimelineEntry } from '../judge/timeline.js';
import { cutInside, displayWidth, pad } from './text/width.js';
import { atMost } from './text/wrap.js';
import { type Bar, type Lane, layLanes } from './timeline/lanes.js';
import { createScale, type Scale } from './timeline/scale.js';

/** Entries to be drawn under a name, such as `yours`. */
interface Chart {
  readonly name: string;
  readonly entries: readonly TimelineEntry[];
}

/**
 * Draws timelines below each other on one scale, with one axis under them all.
 *
 *     yours    A ▇▇▇▇▇▇▇▇
 *              B         ▇▇▇▇▇▇▇✗
 *     wanted   A ▇▇▇▇▇▇▇▇
 *              B ▇▇▇▇▇▇▇▇
 *                0 s     2 s     4 s
 *
 * A bar that ends in ✗ was rejected, one that ends in ▸ never ended, ░ is a blocked thread, ▏ took no time.
 *
 * @param width the columns that a line may take, at least 30
 * @returns lines without line breaks
 */
export function drawTimelines(charts: readonly Chart[], width: number, colors: Colors): string[] {
  const entries = charts.flatMap((chart) => chart.entries);
  const names = widest(charts.map(({ name }) => name));
  const nameColumns = names && names + BETWEEN_NAME_AND_LABEL;
  const labelColumns = Math.min(LONGEST_LABEL, Math.floor(width / 4), widest(entries.map(({ label }) => label)));
  const margin = nameColumns + labelColumns + 1;
  const scale = createScale(lastMoment(entries), width - margin);
  const chartLines = charts.flatMap(({ name, entries: own }) => {
    const drawn = drawLanes(layLanes(own, scale), labelColumns, colors);
    return drawn.map((line, index) => `${colors.dim(pad(index === 0 ? name : '', nameColumns))}${line}`);
  });
  return [...chartLines, ' '.repeat(margin) + colors.dim(drawAxis(scale))];
}

const MOST_LANES = 12;
const LONGEST_LABEL = 16;
const BETWEEN_NAME_AND_LABEL = 3;

function widest(texts: readonly string[]): number {
  return texts.reduce((columns, text) => Math.max(columns, displayWidth(text)), 0);
}

function lastMoment(entries: readonly TimelineEntry[]): number {
  return entries.reduce((last, { start, end }) => Math.max(last, end ?? start), 0);
}

function drawLanes(lanes: readonly Lane[], labelColumns: number, colors: Colors): string[] {
  if (lanes.length === 0) return [colors.dim('(nothing was called)')];
  const drawn = lanes.map(
    ({ label, bars }) => `${pad(cutInside(label, labelColumns), labelColumns)} ${drawBars(bars, colors)}`,
  );
  return atMost(drawn, MOST_LANES, (left) => colors.dim(`… and ${left} more`));
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

function drawBar({ from, to, look }: Bar, colors: Colors): string {
  const columns = to - from;
  switch (look) {
    case 'fulfilled':
      return colors.cyan('▇'.repeat(columns));
    case 'rejected':
      return colors.red(`${'▇'.repeat(columns - 1)}✗`);
    case 'pending':
      return colors.yellow(`${'▇'.repeat(columns - 1)}▸`);
    case 'blocked':
      return colors.yellow('░'.repeat(columns));
    case 'instant':
      return colors.cyan('▏');
  }
}

function drawAxis({ ticks }: Scale): string {
  return ticks.reduce((axis, { column, label }) => pad(axis, column) + label, '');
}
