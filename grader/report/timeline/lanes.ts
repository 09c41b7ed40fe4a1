import type { ChartEntry } from './charts.js';
import type { Scale } from './scale.js';

/** Where a bar stands in its lane: from column `from` up to and without column `to`. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  /** From here on it went on after the answer had been given; `to` when it did not. */
  readonly late: number;
  readonly look: ChartEntry['outcome'] | 'instant';
  readonly entry: ChartEntry;
}

/** One line of a timeline. */
export interface Lane {
  readonly label: string;
  readonly bars: readonly Bar[];
}

/**
 * Entries in lanes, in the order of the entries. Bars of one label share a lane as long as a gap tells them apart: what
 * was tried three times is one line, what ran back to back or at once is a staircase.
 *
 * @param settledAt when the answer was given, in virtual ms, where that is to be seen
 */
export function layLanes(entries: readonly ChartEntry[], scale: Scale, settledAt: number | null = null): Lane[] {
  const lanes: { label: string; bars: Bar[] }[] = [];
  const latest = new Map<string, { label: string; bars: Bar[] }>();
  for (const entry of entries) {
    const bar = layBar(entry, scale, settledAt ?? Infinity);
    const lane = latest.get(entry.label);
    if (lane !== undefined && (lane.bars.at(-1)?.to ?? 0) < bar.from) {
      lane.bars.push(bar);
    } else {
      const opened = { label: entry.label, bars: [bar] };
      latest.set(entry.label, opened);
      lanes.push(opened);
    }
  }
  return lanes;
}

/** The least that can be seen is one column; a bar that never ended goes past the end of the scale. */
function layBar(entry: ChartEntry, scale: Scale, settledAt: number): Bar {
  const { start, end, outcome } = entry;
  const from = scale.columnOf(start);
  const to = end === null ? Math.max(from, scale.end) + 2 : Math.max(from + 1, scale.columnOf(end));
  const isLate = settledAt < (end ?? Infinity);
  const late = isLate ? Math.min(to, Math.max(from, scale.columnOf(settledAt))) : to;
  return { from, to, late, look: outcome === 'fulfilled' && end === start ? 'instant' : outcome, entry };
}
