import { formatDuration } from '../../trace/duration.js';
import type { CallFact, Facts } from '../facts.js';
import { failuresAbout } from '../failure.js';
import type { Failure } from '../failure.js';
import { listOf } from '../wording.js';
import { harmfulBarriers, takesAnswerOf } from './barriers.js';
import type { Barrier } from './barriers.js';
import { wantedSooner } from './evidence.js';
import { isSameWork } from './overlap.js';
import { diagnosis } from './rule.js';
import type { Rule } from './rule.js';

/** A call waited for the one before it, though they could have run at once. */
export const sequentialAwait: Rule = (facts, failures) => {
  const barriers = harmfulBarriers(facts, failures);
  const needless = barriers.find(({ before, after }) => before.length === 1 && !takesAnswerOf(after, before));
  if (needless === undefined || barriers.some(({ before }) => before.length > 1)) return null;
  const { label, place } = needless.after;
  const happened = `${label} started ${describeStart(needless)}`;
  const always = facts.peak === 1 ? 'Each call starts only when the one before it has finished: ' : '';
  const advice = allShouldRunAtOnce(facts, failures)
    ? 'Start them all before you await any of them'
    : `Start ${label} without waiting for ${needless.before[0]?.label}`;
  return diagnosis('sequential-await', `${always}${happened}. ${advice}.`, place);
};

/** Calls started in groups, each group only when the whole group before it had ended. */
export const batching: Rule = (facts, failures) => {
  const barrier = harmfulBarriers(facts, failures).find(({ before }) => before.length > 1);
  if (barrier === undefined) return null;
  const { before, after } = barrier;
  const names = listOf(before.map(({ label }) => label));
  const start = `${after.label} started only at ${formatDuration(after.start)}, when ${names} had ${before.length === 2 ? 'both' : 'all'} ended`;
  const message = `The calls come in groups: ${start}${describeWaste(before)}. Let nothing wait for a whole group.`;
  return diagnosis('batching', message, after.place);
};

/** Fewer calls ran at once than could have, with work still waiting. */
export const idleSlots: Rule = (facts, failures) => {
  const low = failuresAbout(failures, 'concurrency').find(({ got, wanted }) => got < wanted);
  if (low === undefined && !callsTookTooLong(facts, failures)) return null;
  const gap = findIdleGap(facts);
  if (gap !== null) {
    const span = `From ${formatDuration(gap.from)} to ${formatDuration(gap.next.start)} only ${labelsOf(gap.running)} ran`;
    const message = `${span}, and ${gap.next.label} had not started yet. There was room for it: at other times ${facts.peak} calls ran at once.`;
    return diagnosis('idle-slots', message, gap.next.place);
  }
  if (low === undefined) return null;
  const message = `At most ${facts.peak} ran at once, and ${low.wanted} should. Start more of them before you await one.`;
  return diagnosis('idle-slots', message, null);
};

function describeStart({ before: [previous], after }: Barrier): string {
  const [label = '', end = 0] = [previous?.label, previous?.end ?? undefined];
  const start = formatDuration(after.start);
  if (end === after.start) return `at ${start}, when ${label} was done`;
  return `at ${start}; before it, ${label} was done at ${formatDuration(end)}`;
}

function describeWaste(group: readonly CallFact[]): string {
  const ends = group.map(({ end }) => end ?? 0);
  const soonest = Math.min(...ends);
  const first = group[ends.indexOf(soonest)];
  if (first === undefined || soonest === Math.max(...ends)) return '';
  return `, although ${first.label} was done at ${formatDuration(soonest)}`;
}

function labelsOf(calls: readonly CallFact[]): string {
  return listOf(calls.map(({ label }) => label));
}

/** Whether what failed tells that no call needs to wait for another. */
function allShouldRunAtOnce({ calls }: Facts, failures: readonly Failure[]): boolean {
  const longest = Math.max(...calls.map(({ start, end }) => (end ?? Infinity) - start));
  const all = failuresAbout(failures, 'concurrency').some(({ wanted }) => wanted === calls.length);
  return all || wantedSooner(failures) === longest;
}

/** Whether the calls themselves were not through in time, and not only what came after them. */
function callsTookTooLong({ calls }: Facts, failures: readonly Failure[]): boolean {
  const wanted = wantedSooner(failures);
  return wanted !== null && calls.some(({ end }) => end !== null && end > wanted);
}

interface IdleGap {
  readonly from: number;
  readonly next: CallFact;
  readonly running: readonly CallFact[];
}

/** A gap among so many calls is looked for, and no further. */
const MOST_CALLS = 500;

/** A time between the end of one call and the start of the next in which fewer ran than at the peak, but not none. */
function findIdleGap({ calls: all, peak }: Facts): IdleGap | null {
  const calls = all.slice(0, MOST_CALLS);
  const times = calls.flatMap(({ start, end }) => (end === null ? [start] : [start, end]));
  for (const next of calls) {
    const from = Math.max(...times.filter((time) => time < next.start));
    const running = calls.filter(({ start, end }) => start <= from && (end ?? Infinity) >= next.start);
    const isFreed = calls.some(({ end }) => end !== null && end <= from);
    const isNew = !calls.some((call) => call.startSeq < next.startSeq && isSameWork(call, next));
    if (isFreed && isNew && running.length > 0 && running.length < peak) return { from, next, running };
  }
  return null;
}
