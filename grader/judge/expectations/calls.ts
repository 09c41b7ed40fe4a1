import type { Expectation } from '../expectation.js';
import type { Failure } from '../failure.js';

/** Each of these is called exactly once, in any order, and nothing else is called. */
export function callsOnce(labels: readonly string[]): Expectation {
  return {
    judge: ({ calls, settlement }) => {
      const got = countEach(calls.map(({ label }) => label));
      const wanted = countEach(labels);
      const missing = labels.find((label) => !got.has(label));
      const failures = [...new Set([...wanted.keys(), ...got.keys()])].map((label) =>
        compareCounts(label, got.get(label) ?? 0, wanted.get(label) ?? 0, missing),
      );
      return settlement.outcome === 'pending' ? null : (failures.find((failure) => failure !== null) ?? null);
    },
  };
}

/** Nothing that the world handed in is called. */
export function callsNothing(): Expectation {
  return callsOnce([]);
}

/** The calls with these labels start in this order; calls with other labels may start in between. */
export function startsInOrder(labels: readonly string[]): Expectation {
  return {
    judge: ({ calls, settlement }) => {
      const got = calls.map(({ label }) => label).filter((label) => labels.includes(label));
      if (settlement.outcome === 'pending' || got.join('\n') === labels.join('\n')) return null;
      const happened =
        got.length === 0 ? 'none of the calls started' : `the calls started in the order ${inOrder(got)}`;
      return { kind: { about: 'order', wanted: labels, got }, message: `${happened}; wanted ${inOrder(labels)}` };
    },
  };
}

function countEach(labels: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

function compareCounts(label: string, got: number, wanted: number, missing?: string): Failure | null {
  if (got === wanted) return null;
  const happened = got === 0 ? `${label} was never called` : `${label} was called ${timesWord(got)}`;
  const asked = wanted === 0 ? 'wanted not at all' : `wanted ${timesWord(wanted)}`;
  return {
    kind: { about: 'calls', label, wanted, got, ...(missing !== undefined && { missing }) },
    message: `${happened}; ${asked}`,
  };
}

function timesWord(number: number): string {
  return number === 1 ? 'once' : `${number} times`;
}

function inOrder(labels: readonly string[]): string {
  return labels.join(', ');
}
