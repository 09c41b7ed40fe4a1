import { formatDuration } from '../../../trace/duration.js';
import type { ChartEntry } from '../../timeline/charts.js';
import { markup, type Markup } from '../markup.js';
import type { Across } from './across.js';

const ENDS: Readonly<Record<ChartEntry['outcome'], string>> = {
  fulfilled: 'fulfilled',
  rejected: 'failed',
  pending: 'never ended',
  blocked: 'the thread was blocked',
  timer: 'a timer',
};

/** A span in words: from when, to when, and how it ended. */
export function saySpan({ start, end, outcome }: ChartEntry): { from: string; to: string; how: string } {
  return { from: formatDuration(start), to: end === null ? '–' : formatDuration(end), how: ENDS[outcome] };
}

/** One bar, which says what it is to whoever points at it or comes to it by keyboard. */
export function drawBar(entry: ChartEntry, settledAt: number | null, { percent, share }: Across): Markup {
  const { label, start, end, outcome } = entry;
  const { from, to, how } = saySpan(entry);
  const said = `${label}: ${end === null ? `from ${from} on` : `${from} to ${to}`}, ${how}`;
  const last = end ?? Infinity;
  const late = settledAt === null || outcome === 'blocked' || outcome === 'timer' ? last : Math.max(start, settledAt);
  const part = (className: string, begin: number, until: number): Markup | false =>
    begin <= until &&
    markup`<rect class="${className}" x="${percent(begin)}" y="4" height="14" width="${width(share(until) - share(begin))}"/>`;
  const sign = end === null ? '▸' : outcome === 'rejected' && '✗';
  return markup`<g class="bar ${outcome}" tabindex="0" role="img" aria-label="${said}"><title>${said}</title>${[
    late > start || last === start ? part('on', start, Math.min(late, last)) : false,
    late < last && part('late', late, last),
    sign !== false && markup`<text x="${percent(last)}" dx="-3" y="15" text-anchor="end">${sign}</text>`,
  ]}</g>`;
}

function width(share: number): string {
  return `${Number(share.toFixed(3))}%`;
}
