import type { CallFact } from '../facts.js';

/** The calls that were under way when this one started. */
export function runningWhen(calls: readonly CallFact[], call: CallFact): CallFact[] {
  return calls.filter((other) => other.startSeq < call.startSeq && !hasEndedBefore(other, call));
}

/** Whether a call had ended before another started. */
export function hasEndedBefore(call: CallFact, other: CallFact): boolean {
  return call.endSeq !== null && call.endSeq < other.startSeq;
}

/**
 * The calls in groups, each of which started only when the whole group before it had ended. Calls one after another are
 * groups of one; calls that overlap in a chain are one group.
 */
export function groupsOf(calls: readonly CallFact[]): CallFact[][] {
  const groups: CallFact[][] = [];
  for (const call of calls) {
    const group = groups.at(-1);
    if (group === undefined || group.every((other) => hasEndedBefore(other, call))) groups.push([call]);
    else group.push(call);
  }
  return groups;
}
