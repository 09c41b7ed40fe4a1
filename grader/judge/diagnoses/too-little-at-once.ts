import { formatDuration } from '../../trace/duration.js';
import type { CallFact, Facts } from '../facts.js';
import { failuresAbout } from '../failure.js';
import type { Failure } from '../failure.js';
import { listOf } from '../wording.js';
import { harmfulBarriers } from './barriers.js';
import type { Barrier } from './barriers.js';
import { lastNeeded, longestChain } from './dependence.js';
import { wantedSooner } from './evidence.js';
import { diagnosis } from './rule.js';
import type { Rule } from './rule.js';

/** Among more calls than this, chains of them are not looked for. */
const MOST_CALLS = 500;

/** A call waited for the one before it, though they could have run at once. */
export const sequentialAwait: Rule = (facts, failures) => {
  const barriers = harmfulBarriers(facts, failures);
  const single = barriers.filter(({ before }) => before.length === 1);
  const needless = single.find(({ after }) => isLate(failures, after)) ?? single[0];
  if (needless === undefined || !areOneByOne(barriers)) return null;
  const happened = `${needless.after.label} started ${describeStart(facts, needless)}`;
  const always = facts.peak === 1 ? 'Each call starts only when the one before it has finished: ' : '';
  const message = `${always}${happened}. ${adviseStart(facts, failures, needless)}`;
  const isOneLine = new Set(barriers.map(({ after }) => after.place?.line)).size === 1;
  const isSure = isOneLine || allShouldRunAtOnce(facts, failures) || isWaitNeedless(facts, failures, needless.after);
  return diagnosis('sequential-await', message, isSure ? needless.after.place : null);
};

/** Calls behind single calls; a first group may be those that were started before the first wait. */
function areOneByOne([first, ...rest]: readonly Barrier[]): boolean {
  return rest.every(({ before }) => before.length === 1) && (first?.before.length === 1 || rest.length > 1);
}

/** Calls started in groups, each group only when the whole group before it had ended. */
export const batching: Rule = (facts, failures) => {
  const barrier = harmfulBarriers(facts, failures).find(({ before }) => before.length > 1);
  if (barrier === undefined) return null;
  const { before, after } = barrier;
  const names = listOf(before.map(({ label }) => label));
  const start = `${after.label} started only at ${formatDuration(after.start)}, when ${names} had ${before.length === 2 ? 'both' : 'all'} ended`;
  const waste = describeWaste(facts, barrier);
  const message = `The calls come in groups: ${start}${waste}. Let nothing wait for a whole group.`;
  return diagnosis('batching', message, after.place);
};

/** Where the scenario did something else first, the student counts from the first call. */
function describeStart({ calls: [first] }: Facts, { before: [previous], after }: Barrier): string {
  const [label = '', end = 0] = [previous?.label, previous?.end ?? undefined];
  const begun = first?.start ?? 0;
  const sinceFirst = begun > 0 ? ` (${formatDuration(after.start - begun)} after the first call)` : '';
  const start = `${formatDuration(after.start)}${sinceFirst}`;
  if (end === after.start) return `at ${start}, when ${label} was done`;
  return `at ${start}; before it, ${label} was done at ${formatDuration(end)}`;
}

/** Since when there was nothing to wait for any more: the answer that it needs, or room for it. */
function describeWaste({ calls }: Facts, { before, after }: Barrier): string {
  const needed = lastNeeded(calls, after);
  if (needed !== null) {
    return `, although ${needed.label}, whose answer it takes, was done at ${formatDuration(needed.end ?? 0)}`;
  }
  const ends = before.map(({ end }) => end ?? 0);
  const soonest = Math.min(...ends);
  const first = before[ends.indexOf(soonest)];
  if (first === undefined || soonest === Math.max(...ends)) return '';
  return `, although ${first.label} was done at ${formatDuration(soonest)}`;
}

/** What to do about it, as surely as what failed tells that this very call should not have waited. */
function adviseStart(facts: Facts, failures: readonly Failure[], { before: [previous], after }: Barrier): string {
  if (allShouldRunAtOnce(facts, failures)) return 'Start them all before you await any of them.';
  if (isWaitNeedless(facts, failures, after)) {
    return `Start ${after.label} without waiting for ${previous?.label}.`;
  }
  const low = failuresAbout(failures, 'concurrency').find(({ got, wanted }) => got < wanted);
  if (low !== undefined) return `At some time ${low.wanted} of them should run at once.`;
  return `Does ${after.label} have to wait for ${previous?.label}?`;
}

/** Whether what failed tells that all calls should start at once. */
function allShouldRunAtOnce({ calls }: Facts, failures: readonly Failure[]): boolean {
  const longest = Math.max(...calls.map(({ start, end }) => (end ?? Infinity) - start));
  const all = failuresAbout(failures, 'concurrency').some(({ wanted }) => wanted === calls.length);
  return all || (wantedSooner(failures) === longest && calls.every((call) => lastNeeded(calls, call) === null));
}

/** Whether what failed tells that this call should have started earlier: itself, or all that wait for nothing. */
function isWaitNeedless({ calls }: Facts, failures: readonly Failure[], call: CallFact): boolean {
  const wanted = wantedSooner(failures);
  return isLate(failures, call) || (wanted !== null && calls.length <= MOST_CALLS && wanted <= longestChain(calls));
}

function isLate(failures: readonly Failure[], { label, start }: CallFact): boolean {
  return failuresAbout(failures, 'start').some(
    (late) => late.label === label && late.wantedMs < start && late.overtaker === undefined,
  );
}
