import { equal } from '../../trace/equal.js';
import { findPart } from '../../trace/find.js';
import type { Value } from '../../trace/value.js';
import type { CallFact, Facts } from '../facts.js';
import { failuresAbout } from '../failure.js';
import type { Failure } from '../failure.js';
import { wantedSooner } from './evidence.js';
import { groupsOf, isSameWork } from './overlap.js';

type Group = readonly CallFact[];

/** A group of calls that had to end, all of them, before the next call started. */
export interface Barrier {
  readonly before: Group;
  readonly after: CallFact;
}

/** The barriers of a run, when they are what made it too slow; none otherwise. */
export function harmfulBarriers({ calls, settlement }: Facts, failures: readonly Failure[]): Barrier[] {
  const settled = settlement.outcome === 'pending' ? Infinity : settlement.seq;
  const groups = groupsOf(calls.filter(({ startSeq }) => startSeq < settled));
  if (!moreAtOnceIsWanted(failures) && !heldUpAStart(groups, failures) && !heldUpTheEnd(groups, failures)) return [];
  return groups.slice(1).flatMap(([after], index) => {
    const before = groups[index];
    if (after === undefined || before === undefined || before.some((call) => isSameWork(call, after))) return [];
    return [{ before, after }];
  });
}

/** Whether a call was handed what one of these gave, and so had to wait for it. */
export function takesAnswerOf(call: CallFact, earlier: Group): boolean {
  return earlier.some(({ value }) => {
    return value !== null && isTelling(value) && call.args.some((arg) => findPart(arg, (part) => equal(part, value)));
  });
}

function moreAtOnceIsWanted(failures: readonly Failure[]): boolean {
  return failuresAbout(failures, 'concurrency').some(({ got, wanted }) => got < wanted);
}

/** A call that started too late would have started in time without the group before it. */
function heldUpAStart(groups: readonly Group[], failures: readonly Failure[]): boolean {
  return failuresAbout(failures, 'start').some(({ label, gotMs, wantedMs }) => {
    const index = groups.findIndex((group) => group.some((call) => call.label === label && call.start === gotMs));
    const before = groups[index - 1];
    return before !== undefined && wantedMs < endOf(before);
  });
}

/** The run should have ended before all its groups could be through, one by one. */
function heldUpTheEnd(groups: readonly Group[], failures: readonly Failure[]): boolean {
  const wanted = wantedSooner(failures);
  const oneByOne = groups.reduce((sum, group) => sum + endOf(group) - (group[0]?.start ?? 0), 0);
  return wanted !== null && wanted < oneByOne;
}

function endOf(group: Group): number {
  return Math.max(...group.map(({ end }) => end ?? Infinity));
}

/** Whether meeting a value again can hardly be chance. */
function isTelling(value: Value): boolean {
  return typeof value === 'string'
    ? value !== ''
    : typeof value === 'number' || (value !== null && typeof value === 'object' && value.$ !== 'undefined');
}
