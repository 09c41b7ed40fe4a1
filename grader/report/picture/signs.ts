import type { Chart, ChartEntry } from '../timeline/charts.js';

/** A sign that a drawing uses, and what it stands for. */
export interface Sign {
  readonly sign: string;
  readonly id: 'rejected' | 'pending' | 'blocked' | 'timer' | 'late' | 'answer';
  readonly means: string;
}

const SIGNS: readonly Sign[] = [
  { sign: '✗', id: 'rejected', means: 'failed' },
  { sign: '▸', id: 'pending', means: 'never ended' },
  { sign: '░', id: 'blocked', means: 'the thread was blocked' },
  { sign: '╌', id: 'timer', means: 'a timer' },
  { sign: '▒', id: 'late', means: 'went on after the answer' },
  { sign: '▲', id: 'answer', means: 'the answer was given' },
];

/** The signs that these charts use, so that nobody has to read about others. */
export function signsIn(charts: readonly Chart[]): Sign[] {
  return SIGNS.filter(({ id }) => charts.some((chart) => uses(chart, id)));
}

function uses({ entries, settledAt = null }: Chart, id: Sign['id']): boolean {
  if (id === 'answer') return settledAt !== null;
  if (id === 'late') return settledAt !== null && entries.some((entry) => goesOnAfter(entry, settledAt));
  if (id === 'pending') return entries.some(({ end }) => end === null);
  return entries.some(({ outcome }) => outcome === id);
}

function goesOnAfter({ end, outcome }: ChartEntry, settledAt: number): boolean {
  return outcome !== 'blocked' && outcome !== 'timer' && (end ?? Infinity) > settledAt;
}
