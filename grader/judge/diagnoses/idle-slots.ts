import { formatDuration } from '../../trace/duration.js';
import type { CallFact, Facts } from '../facts.js';
import { failuresAbout } from '../failure.js';
import type { Failure } from '../failure.js';
import { listOf } from '../wording.js';
import { oneByOne } from './barriers.js';
import { couldStartBefore } from './dependence.js';
import { wantedSooner } from './evidence.js';
import { isSameWork } from './overlap.js';
import { diagnosis } from './rule.js';
import type { Rule } from './rule.js';

/** Fewer calls ran at once than could have, with work still waiting. */
export const idleSlots: Rule = (facts, failures) => {
  const low = failuresAbout(failures, 'concurrency').find(({ got, wanted }) => got < wanted);
  if (low === undefined && !callsTookTooLong(facts, failures)) return null;
  const gap = findIdleGap(facts);
  if (gap !== null) {
    const span = `From ${formatDuration(gap.from)} to ${formatDuration(gap.next.start)} only ${labelsOf(gap.running)} ran`;
    const message = `${span}, and ${gap.next.label} had not started yet. At other times ${facts.peak} calls ran at once: was there no room for it?`;
    return diagnosis('idle-slots', message, gap.next.place);
  }
  if (low === undefined) return null;
  const message = `At most ${facts.peak} ran at once, and ${low.wanted} should. Start more of them before you await one.`;
  return diagnosis('idle-slots', message, null);
};

function labelsOf(calls: readonly CallFact[]): string {
  return listOf(calls.map(({ label }) => label));
}

/** Whether the calls themselves were not through in time, however little there was between them. */
function callsTookTooLong(facts: Facts, failures: readonly Failure[]): boolean {
  const wanted = wantedSooner(failures);
  if (wanted === null || oneByOne(facts) <= wanted) return false;
  return facts.calls.some(({ end }) => end !== null && end > wanted);
}

/** A gap among so many calls is looked for, and no further. */
const MOST_CALLS = 500;

interface IdleGap {
  readonly from: number;
  readonly next: CallFact;
  readonly running: readonly CallFact[];
}

/** A time between the end of one call and the start of the next in which fewer ran than at the peak, but not none. */
function findIdleGap({ calls: all, peak }: Facts): IdleGap | null {
  const calls = all.slice(0, MOST_CALLS);
  const times = calls.flatMap(({ start, end }) => (end === null ? [start] : [start, end]));
  for (const next of calls) {
    const from = Math.max(...times.filter((time) => time < next.start));
    const running = calls.filter(({ start, end }) => start <= from && (end ?? Infinity) >= next.start);
    const isFreed = calls.some(({ end }) => end !== null && end <= from);
    const isNew = !calls.some((call) => call.startSeq < next.startSeq && isSameWork(call, next));
    const isReady = couldStartBefore(calls, next, lastSeqAt(calls, from) + 1);
    if (isFreed && isNew && isReady && running.length > 0 && running.length < peak) return { from, next, running };
  }
  return null;
}

/** The last event of a call up to this time. */
function lastSeqAt(calls: readonly CallFact[], time: number): number {
  return Math.max(
    ...calls.flatMap(({ start, startSeq, end, endSeq }) => [
      start <= time ? startSeq : -1,
      end !== null && endSeq !== null && end <= time ? endSeq : -1,
    ]),
  );
}
