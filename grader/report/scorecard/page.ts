import type { Colors } from '../color.js';
import { displayWidth } from '../text/width.js';

/** What every part of a scorecard is drawn with. */
export interface Page {
  /** Columns that a line may take. */
  readonly width: number;
  readonly colors: Colors;
}

/** Columns before what unfolds below an exercise. */
export const UNFOLDED = 5;

/** Columns before what is said below a check's title. */
export const DETAIL = 10;

/** The lines with so many spaces before each. */
export function indent(lines: readonly string[], columns: number): string[] {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(columns) + line));
}

/** `left` and `right` at the two ends of one line; `null` when the line has no room for both. */
export function justify(left: string, right: string, width: number): string | null {
  const gap = width - displayWidth(left) - displayWidth(right);
  return gap < LEAST_GAP ? null : left + ' '.repeat(gap) + right;
}

const LEAST_GAP = 3;
