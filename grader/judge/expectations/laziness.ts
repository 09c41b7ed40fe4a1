import { formatDuration } from '../../trace/duration.js';
import type { Expectation } from '../expectation.js';

/** The calls with these labels start, in this order, and not one more: nothing is asked for that nobody wants. */
export function asksOnlyFor(labels: readonly string[]): Expectation {
  return {
    judge: ({ calls, settlement }) => {
      if (settlement.outcome === 'pending') return null;
      const got = calls.map(({ label }) => label);
      const surplus = calls[labels.length];
      if (surplus !== undefined && startsWith(got, labels)) {
        const at = surplus.start;
        const message = `${surplus.label} was asked for at ${formatDuration(at)}; wanted only what somebody takes`;
        return { kind: { about: 'laziness', label: surplus.label, at }, message };
      }
      if (surplus === undefined && got.length === labels.length && startsWith(got, labels)) return null;
      const happened = got.length === 0 ? 'nothing was asked for' : `it asked for ${got.join(', ')}`;
      return {
        kind: { about: 'order', wanted: labels, got },
        message: `${happened}; wanted ${labels.join(', ') || 'nothing'}`,
      };
    },
  };
}

function startsWith(got: readonly string[], labels: readonly string[]): boolean {
  return labels.every((label, index) => got[index] === label);
}
