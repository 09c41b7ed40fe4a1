import { formatDuration } from '../../trace/duration.js';
import type { Expectation } from '../expectation.js';
import type { Facts } from '../facts.js';
import type { Failure } from '../failure.js';

/** The run settles at exactly this time. @param ms virtual ms since the scenario began */
export function finishesAt(ms: number): Expectation {
  return {
    judge: ({ makespan }) => {
      if (makespan === null || makespan === ms) return null;
      return {
        kind: { about: 'time', wantedMs: ms, gotMs: makespan },
        message: `took ${formatDuration(makespan)}; wanted ${formatDuration(ms)}`,
      };
    },
  };
}

/**
 * The calls with these labels start at exactly these times; of a label that is called several times, each. Calls with
 * other labels may start whenever they like.
 *
 * @param starts virtual ms since the scenario began
 */
export function startsAt(starts: Readonly<Record<string, number | readonly number[]>>): Expectation {
  return {
    judge: (facts) => {
      if (facts.settlement.outcome === 'pending') return null;
      const failures = Object.entries(starts).map(([label, times]) => compareStarts(facts, label, [times].flat()));
      return failures.find((failure) => failure !== null) ?? null;
    },
  };
}

function compareStarts(facts: Facts, label: string, wanted: readonly number[]): Failure | null {
  const got = facts.calls.filter((call) => call.label === label).map(({ start }) => start);
  if (got.length > wanted.length) {
    const message = `${label} was called ${got.length} times; wanted ${wanted.length}`;
    return { kind: { about: 'calls', label, wanted: wanted.length, got: got.length }, message };
  }
  const index = wanted.findIndex((ms, at) => got[at] !== ms);
  if (index < 0) return null;
  const [wantedMs = 0, gotMs = null] = [wanted[index], got[index]];
  const which = wanted.length > 1 ? `call ${index + 1} of ${label}` : label;
  const happened = gotMs === null ? `${which} never started` : `${which} started at ${formatDuration(gotMs)}`;
  return {
    kind: { about: 'start', label, wantedMs, gotMs },
    message: `${happened}; wanted at ${formatDuration(wantedMs)}`,
  };
}
