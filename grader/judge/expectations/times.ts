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
      const wanted = Object.entries(starts).map(([label, times]) => [label, [times].flat()] as const);
      const failures = wanted.map(([label, times]) =>
        compareStarts(facts, label, times, (ms) => findEarly(facts, wanted, ms)),
      );
      return failures.find((failure) => failure !== null) ?? null;
    },
  };
}

/** The name of a call that started at this time, and is wanted later and not then. */
function findEarly({ calls }: Facts, wanted: readonly (readonly [string, number[]])[], ms: number): string | undefined {
  const early = wanted.find(
    ([label, times]) =>
      !times.includes(ms) &&
      times.some((time) => time > ms) &&
      calls.some((call) => call.label === label && call.start === ms),
  );
  return early?.[0];
}

/** @param earlyAt names a call that came too early, at a time in virtual ms */
function compareStarts(
  facts: Facts,
  label: string,
  wanted: readonly number[],
  earlyAt: (ms: number) => string | undefined,
): Failure | null {
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
  const overtaker = gotMs !== null && gotMs > wantedMs ? earlyAt(wantedMs) : undefined;
  return {
    kind: { about: 'start', label, wantedMs, gotMs, ...(overtaker !== undefined && { overtaker }) },
    message: `${happened}; wanted at ${formatDuration(wantedMs)}`,
  };
}
