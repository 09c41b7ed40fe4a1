import type { Points, Result } from './result.js';

/** The finest part of a point there is. Weights and penalties are rounded to it, so that sums are exact. */
const FINEST = 0.01;

/** Adds up points: what is earned and what could be. */
export function sumPoints(parts: readonly Points[]): Points {
  return {
    earned: exact(parts.reduce((sum, { earned }) => sum + earned, 0)),
    possible: exact(parts.reduce((sum, { possible }) => sum + possible, 0)),
  };
}

/** Points as they stand on a scorecard: `7/13`. */
export function formatPoints({ earned, possible }: Points): string {
  return `${earned}/${possible}`;
}

/**
 * How many times its points a result has to count in a format of whole numbers: 1, or 100 where parts of points can
 * occur. It depends on the course's rules alone, so that it is the same for everybody in a class.
 */
export function wholeScale({ pointUnit = 1 }: Pick<Result, 'pointUnit'>): number {
  return Math.round(1 / pointUnit);
}

/** The sum without the dust of binary fractions: 0.1 and 0.2 are 0.3. */
function exact(sum: number): number {
  return Math.round(sum / FINEST) / Math.round(1 / FINEST);
}
