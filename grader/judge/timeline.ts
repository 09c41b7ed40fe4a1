import type { Facts } from './facts.js';

/** One bar of a timeline; times in virtual ms since the scenario began, `end` null when it never ended. */
export interface TimelineEntry {
  readonly label: string;
  readonly start: number;
  readonly end: number | null;
  readonly outcome: 'fulfilled' | 'rejected' | 'pending' | 'blocked';
}

/** The calls of a run and the spans in which its thread was held, in the order in which they started. */
export function timeline({ calls, blocked }: Facts): TimelineEntry[] {
  const bars = calls.map(({ label, start, end, outcome }) => ({ label, start, end, outcome }));
  const spans = blocked.map(({ at, ms }) => ({
    label: 'blocked',
    start: at,
    end: at + ms,
    outcome: 'blocked' as const,
  }));
  return [...bars, ...spans].sort((a, b) => a.start - b.start);
}
