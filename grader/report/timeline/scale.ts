import { formatDuration } from '../../trace/duration.js';

/** How virtual time is laid out in columns. Everything drawn with one scale can be compared. */
export interface Scale {
  /** The column at which `ms` begins; the first is 0. */
  readonly columnOf: (ms: number) => number;
  /** The column just past the last moment. */
  readonly end: number;
  readonly ticks: readonly Tick[];
}

/** A point on the axis. */
export interface Tick {
  /** In virtual ms. */
  readonly at: number;
  readonly column: number;
  readonly label: string;
}

/**
 * A scale from 0 to `ms`, on which a column is a round span of time, so that times which are round fall between columns.
 *
 * @param ms the last moment to show, in virtual ms
 * @param width the columns there are, for bars and for the last tick's label, which may stand past their end
 */
export function createScale(ms: number, width: number): Scale {
  const columns = width - BEYOND_THE_END;
  const msPerColumn = SPANS.find((span) => ms / span <= columns) ?? ms / columns;
  // What began while the submission was loading stands at the beginning.
  const columnOf = (at: number): number => Math.max(0, Math.round(at / msPerColumn));
  return {
    columnOf,
    end: columnOf(ms),
    ticks: chooseTicks(ms, msPerColumn).filter(({ column, label }) => column + label.length <= width),
  };
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Round spans: what a column or the space between two ticks may stand for. */
const SPANS: readonly number[] = [
  ...[0.01, 0.1, 1, 10, 100].flatMap((unit) => [unit, 2 * unit, 2.5 * unit, 5 * unit]),
  ...[1, 2, 2.5, 5, 10, 15, 20, 30].map((seconds) => seconds * SECOND),
  ...[1, 2, 5, 10, 15, 30].map((minutes) => minutes * MINUTE),
  ...[1, 2, 4, 6, 12, 24, 48, 120, 240, 480].map((hours) => hours * HOUR),
];

const BEYOND_THE_END = '500 ms'.length;
const BETWEEN_LABELS = 4;
const SHORTEST_LABEL = '0 s'.length;

/** Ticks as close together as their labels allow, up to the first one that is not before the end. */
function chooseTicks(ms: number, msPerColumn: number): Tick[] {
  const closest = msPerColumn * (SHORTEST_LABEL + BETWEEN_LABELS);
  for (const span of SPANS.filter((each) => each >= closest)) {
    const ticks = Array.from({ length: Math.ceil(ms / span) + 1 }, (_, index) => ({
      at: index * span,
      column: Math.round((index * span) / msPerColumn),
      label: formatTick(index * span, span),
    }));
    if (ticks.every(({ label }) => (label.length + BETWEEN_LABELS) * msPerColumn <= span)) return ticks;
  }
  return [{ at: 0, column: 0, label: formatTick(0, 0) }];
}

/** On an axis of minutes the first minute is `1 min`, where a sentence would say `60 s`. */
function formatTick(ms: number, span: number): string {
  return ms === MINUTE && span >= MINUTE ? '1 min' : formatDuration(ms);
}
