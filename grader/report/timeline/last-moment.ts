import type { Chart, ChartEntry } from './charts.js';

/** The last moment that charts have anything at, in virtual ms; 0 when they are empty. */
export function lastMomentOf(charts: readonly Chart[]): number {
  const moments = charts.flatMap(({ entries, settledAt, printedAt = [] }) => [
    ...entries.map(({ start, end }: ChartEntry) => end ?? start),
    ...printedAt,
    settledAt ?? 0,
  ]);
  return moments.reduce((last, at) => Math.max(last, at), 0);
}
