import { formatDuration } from '../../trace/duration.js';
import type { Expectation } from '../expectation.js';
import type { CallFact } from '../facts.js';
import type { Failure } from '../failure.js';

/** Exactly the calls with these labels are stopped by the signal that they were given; all others run to their end. */
export function aborts(labels: readonly string[]): Expectation {
  return {
    judge: ({ calls, settlement }) => {
      if (settlement.outcome === 'pending') return null;
      const missing = labels.find((label) => !calls.some((call) => call.label === label));
      if (missing !== undefined) return neverStarted(missing);
      return (
        calls.map((call) => compare(call, labels.includes(call.label))).find((failure) => failure !== null) ?? null
      );
    },
  };
}

function neverStarted(label: string): Failure {
  const message = `${label} was never called; wanted it started, and then stopped by its signal`;
  return { kind: { about: 'calls', label, wanted: 1, got: 0 }, message };
}

function compare({ label, aborted, end }: CallFact, wanted: boolean): Failure | null {
  if (aborted === wanted) return null;
  const until = end === null ? 'never ended' : `went on until ${formatDuration(end)}`;
  const message = wanted
    ? `${label} ${until}; wanted it stopped by its signal`
    : `${label} was stopped at ${formatDuration(end ?? 0)}; wanted it left alone`;
  return { kind: { about: 'abort', label, wanted }, message };
}
