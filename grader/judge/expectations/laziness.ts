import { formatDuration } from '../../trace/duration.js';
import type { Expectation } from '../expectation.js';
import type { CallFact } from '../facts.js';
import type { Failure } from '../failure.js';

/** The calls with these labels start, in this order, and not one more: nothing is asked for that nobody wants. */
export function asksOnlyFor(labels: readonly string[]): Expectation {
  return {
    judge: ({ calls, settlement }) => {
      if (settlement.outcome === 'pending') return null;
      const got = calls.map(({ label }) => label);
      const surplus = calls.find(
        ({ label }, index) => countOf(label, got.slice(0, index + 1)) > countOf(label, labels),
      );
      if (surplus !== undefined) return describeSurplus(surplus, got, labels);
      if (got.length === labels.length && got.every((label, index) => label === labels[index])) return null;
      const happened = got.length === 0 ? 'nothing was asked for' : `it asked for ${got.join(', ')}`;
      return {
        kind: { about: 'order', wanted: labels, got },
        message: `${happened}; wanted ${labels.join(', ') || 'nothing'}`,
      };
    },
  };
}

/** A call that is wanted was made again, or one that is not wanted at all. */
function describeSurplus({ label, start: at }: CallFact, all: readonly string[], labels: readonly string[]): Failure {
  const wanted = countOf(label, labels);
  if (wanted > 0) {
    const got = countOf(label, all);
    const message = `${label} was called ${got} times; wanted ${wanted === 1 ? 'once' : `${wanted} times`}`;
    return { kind: { about: 'calls', label, wanted, got }, message };
  }
  const message = `${label} was asked for at ${formatDuration(at)}; wanted only what somebody takes`;
  return { kind: { about: 'laziness', label, at }, message };
}

function countOf(label: string, labels: readonly string[]): number {
  return labels.filter((each) => each === label).length;
}
