import type { Tick } from '../../timeline/scale.js';
import { markup, type Markup } from '../markup.js';

/** How virtual time is laid out across a chart, in shares of its width: so it can be as wide as the page. */
export interface Across {
  /** From 0 to 100. */
  readonly share: (ms: number) => number;
  /** The same as the page has it: `12.5%`. */
  readonly percent: (ms: number) => string;
  /** On which side of its point a text has room. */
  readonly anchor: (ms: number) => 'start' | 'middle' | 'end';
  readonly ticks: readonly Tick[];
  /** A line for each tick. */
  readonly grid: Markup;
}

/** @param end the last moment, in virtual ms, above 0 */
export function across(end: number, ticks: readonly Tick[]): Across {
  const share = (ms: number): number => Math.min(100, Math.max(0, (ms / end) * 100));
  const percent = (ms: number): string => `${Number(share(ms).toFixed(3))}%`;
  const lines = ticks.map(
    ({ at }) => markup`<line class="grid" x1="${percent(at)}" x2="${percent(at)}" y1="0" y2="100%"/>`,
  );
  return { share, percent, anchor: (ms) => anchorAt(share(ms)), ticks, grid: markup`${lines}` };
}

function anchorAt(share: number): 'start' | 'middle' | 'end' {
  if (share < 5) return 'start';
  return share > 95 ? 'end' : 'middle';
}
