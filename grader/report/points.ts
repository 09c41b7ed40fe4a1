import type { Points } from './result.js';

/** Adds up points: what is earned and what could be. */
export function sumPoints(parts: readonly Points[]): Points {
  return {
    earned: parts.reduce((sum, { earned }) => sum + earned, 0),
    possible: parts.reduce((sum, { possible }) => sum + possible, 0),
  };
}

/** Points as they stand on a scorecard: `7/13`. */
export function formatPoints({ earned, possible }: Points): string {
  return `${earned}/${possible}`;
}
