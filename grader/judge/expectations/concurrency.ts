import type { Expectation } from '../expectation.js';
import { count } from '../wording.js';

/** At the peak, exactly `calls` calls are under way at once. */
export function peakConcurrency(calls: number): Expectation {
  return {
    judge: ({ peak, settlement }) => {
      if (peak === calls || (settlement.outcome === 'pending' && peak < calls)) return null;
      return {
        kind: { about: 'concurrency', wanted: calls, got: peak, bound: 'exactly' },
        message: `${peak < calls ? 'at most ' : ''}${count(peak, 'call')} ran at once; wanted ${calls}`,
      };
    },
  };
}

/** There are never more than `calls` calls under way at once. */
export function neverMoreThan(calls: number): Expectation {
  return {
    judge: ({ peak }) => {
      if (peak <= calls) return null;
      return {
        kind: { about: 'concurrency', wanted: calls, got: peak, bound: 'at-most' },
        message: `${count(peak, 'call')} ran at once; wanted never more than ${calls}`,
      };
    },
  };
}

/** There are never two calls under way at once. */
export function oneAtATime(): Expectation {
  return neverMoreThan(1);
}
