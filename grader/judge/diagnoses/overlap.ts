import { equal } from '../../trace/equal.js';
import type { CallFact } from '../facts.js';

/** The calls that were under way when this one started. */
export function runningWhen(calls: readonly CallFact[], call: CallFact): CallFact[] {
  return calls.filter((other) => other.startSeq < call.startSeq && endOrder(other) > call.startSeq);
}

/** The first call that made it more than `most` at once, with those that were under way when it started. */
export function findCrowd(calls: readonly CallFact[], most: number): { call: CallFact; running: CallFact[] } | null {
  let running: CallFact[] = [];
  for (const call of calls) {
    running = running.filter((other) => endOrder(other) > call.startSeq);
    if (running.length >= most) return { call, running };
    running.push(call);
  }
  return null;
}

/**
 * The calls in groups, each of which started only when the whole group before it had ended. Calls one after another are
 * groups of one; calls that overlap in a chain are one group.
 */
export function groupsOf(calls: readonly CallFact[]): CallFact[][] {
  const groups: CallFact[][] = [];
  let lastEnd = -1;
  for (const call of calls) {
    const group = groups.at(-1);
    if (group === undefined || lastEnd < call.startSeq) groups.push([call]);
    else group.push(call);
    lastEnd = Math.max(lastEnd, endOrder(call));
  }
  return groups;
}

/** The same work begun again, which is another matter: it may be a second round of everything. */
export function isSameWork(a: CallFact, b: CallFact): boolean {
  return a.label === b.label && equal({ $: 'array', items: a.args }, { $: 'array', items: b.args });
}

function endOrder(call: CallFact): number {
  return call.endSeq ?? Infinity;
}
