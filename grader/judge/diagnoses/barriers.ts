import type { CallFact, Facts } from '../facts.js';
import { failuresAbout } from '../failure.js';
import type { Failure } from '../failure.js';
import { couldStartBefore } from './dependence.js';
import { callThatRejectedWith, wantedSooner, worldErrorOf } from './evidence.js';
import { groupsOf, isSameWork } from './overlap.js';

type Group = readonly CallFact[];

/** A group of calls that had to end, all of them, before a call started that needed none of the last of them. */
export interface Barrier {
  readonly before: Group;
  readonly after: CallFact;
}

/** Barriers are looked for behind so many groups, and no further. */
const MOST_GROUPS = 100;

/** The needless barriers of a run, when they are what made it too slow; none otherwise. */
export function harmfulBarriers(facts: Facts, failures: readonly Failure[]): Barrier[] {
  const { calls, settlement } = facts;
  const settled = settlement.outcome === 'pending' ? Infinity : settlement.seq;
  const groups = groupsOf(calls.filter(({ startSeq }) => startSeq < settled));
  if (!moreAtOnceIsWanted(failures) && !heldUpAStart(groups, failures) && !heldUpTheEnd(facts, groups, failures))
    return [];
  return groups.slice(1, MOST_GROUPS).flatMap((group, index) => {
    const before = groups[index] ?? [];
    const after = group.find((call) => call.start === group[0]?.start && isHeldUp(calls, before, call));
    return after === undefined ? [] : [{ before, after }];
  });
}

/** How long all calls take when each group starts the moment the one before it has ended; virtual ms. */
export function oneByOne({ calls }: Facts): number {
  return lengthOf(groupsOf(calls));
}

/** Behind a group that took no time nothing is late. Work that is begun again may be a second round of everything. */
function isHeldUp(calls: Group, before: Group, call: CallFact): boolean {
  if (before[0]?.start === call.start) return false;
  const lastEnd = Math.max(...before.map(({ endSeq }) => endSeq ?? Infinity));
  const isAgain = calls.some(
    (other) => other.startSeq < call.startSeq && isSameWork(other, call) && !(before.length > 1 && failedAtOnce(other)),
  );
  return !isAgain && couldStartBefore(calls, call, lastEnd);
}

/** Whether it threw, or rejected before any time had passed: no work was done that could be done again. */
function failedAtOnce({ start, end, outcome }: CallFact): boolean {
  return outcome === 'rejected' && start === end;
}

function moreAtOnceIsWanted(failures: readonly Failure[]): boolean {
  return failuresAbout(failures, 'concurrency').some(({ got, wanted }) => got < wanted);
}

/** A call that started too late would have started in time without the group before it: no other had its turn. */
function heldUpAStart(groups: readonly Group[], failures: readonly Failure[]): boolean {
  return failuresAbout(failures, 'start').some(({ label, gotMs, wantedMs, overtaker }) => {
    if (overtaker !== undefined) return false;
    const index = groups.findIndex((group) => group.some((call) => call.label === label && call.start === gotMs));
    const before = groups[index - 1];
    return before !== undefined && wantedMs < endOf(before);
  });
}

/** The run should have ended before all its groups could be through, one by one. */
function heldUpTheEnd(facts: Facts, groups: readonly Group[], failures: readonly Failure[]): boolean {
  const wanted = wantedSooner(failures);
  if (wanted !== null && isTimeToGiveUp(facts, failures, wanted)) return false;
  return wanted !== null && wanted < lengthOf(groups);
}

function lengthOf(groups: readonly Group[]): number {
  return groups.reduce((sum, group) => sum + endOf(group) - (group[0]?.start ?? 0), 0);
}

/** Whether a run is to fail with an error of its own when no call would end: overlapping calls would not make it sooner. */
function isTimeToGiveUp(facts: Facts, failures: readonly Failure[], wanted: number): boolean {
  const { calls, settlement } = facts;
  const isOwn = failuresAbout(failures, 'error').some(({ maker }) => maker === 'submission');
  const failed = settlement.outcome === 'rejected' && worldErrorOf(settlement.value) === null;
  const failedByItself = failed && callThatRejectedWith(facts, settlement.value, settlement.at) === null;
  return (isOwn || failedByItself) && calls.every(({ start, end }) => end === null || end - start !== wanted);
}

function endOf(group: Group): number {
  return Math.max(...group.map(({ end }) => end ?? Infinity));
}
