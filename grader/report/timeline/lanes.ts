import type { TimelineEntry } from '../../judge/timeline.js';
import type { Scale } from './scale.js';

/** Where a bar stands in its lane: from column `from` up to and without column `to`. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly look: 'fulfilled' | 'rejected' | 'pending' | 'blocked' | 'instant';
}

/** One line of a timeline. */
export interface Lane {
  readonly label: string;
  readonly bars: readonly Bar[];
}

/**
 * Entries in lanes, in the order of the entries. Bars of one label share a lane as long as a gap tells them apart: what
 * was tried three times is one line, what ran back to back or at once is a staircase.
 */
export function layLanes(entries: readonly TimelineEntry[], scale: Scale): Lane[] {
  const lanes: { label: string; bars: Bar[] }[] = [];
  const latest = new Map<string, { label: string; bars: Bar[] }>();
  for (const entry of entries) {
    const bar = layBar(entry, scale);
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
function layBar({ start, end, outcome }: TimelineEntry, scale: Scale): Bar {
  const from = scale.columnOf(start);
  const to = end === null ? Math.max(from, scale.end) + 2 : Math.max(from + 1, scale.columnOf(end));
  return { from, to, look: outcome === 'fulfilled' && end === start ? 'instant' : outcome };
}
