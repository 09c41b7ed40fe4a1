import { equal } from '../../trace/equal.js';
import { findPart } from '../../trace/find.js';
import type { Value } from '../../trace/value.js';
import type { CallFact } from '../facts.js';

/**
 * The call that this one had to wait for longest, because it was handed what that one gave; `null` when it was handed
 * nothing of the kind.
 */
export function lastNeeded(calls: readonly CallFact[], call: CallFact): CallFact | null {
  const needed = calls.filter((other) => endedBefore(other, call) && isHandedAnswerOf(call, other));
  return needed.reduce<CallFact | null>((last, other) => (endOf(last) < endOf(other) ? other : last), null);
}

/**
 * Whether a call could have started before this moment: everything that it needed was there. Where nobody can tell what
 * its arguments come from, that is not claimed.
 *
 * @param seq the number of an event of the trace
 */
export function couldStartBefore(calls: readonly CallFact[], call: CallFact, seq: number): boolean {
  return isKnownOrigin(call) && endOf(lastNeeded(calls, call)) < seq;
}

/** How long the calls take at least, each started the moment it has what it needs; virtual ms. */
export function longestChain(calls: readonly CallFact[]): number {
  const ends = new Map<CallFact, number>();
  for (const call of calls) {
    const needed = lastNeeded(calls, call);
    const ready = needed === null ? 0 : (ends.get(needed) ?? 0);
    ends.set(call, ready + (call.end ?? Infinity) - call.start);
  }
  return Math.max(0, ...ends.values());
}

/** Handed the whole answer, on its own or inside something else, or a part of it: the id of a user. */
function isHandedAnswerOf(call: CallFact, { value }: CallFact): boolean {
  if (value === null || !isTelling(value)) return false;
  return call.args.some((arg) => isWithin(arg, value) || (isTelling(arg) && isWithin(value, arg)));
}

function isWithin(whole: Value, sought: Value): boolean {
  return findPart(whole, (part) => equal(part, sought)) !== null;
}

/** An empty argument may be the answer of any call, or of none. */
function isKnownOrigin({ args }: CallFact): boolean {
  return args.length === 0 || args.some(isTelling);
}

function endedBefore(other: CallFact, call: CallFact): boolean {
  return other.endSeq !== null && other.endSeq < call.startSeq;
}

function endOf(call: CallFact | null): number {
  return call?.endSeq ?? -1;
}

/** Whether meeting a value again can hardly be chance. */
function isTelling(value: Value): boolean {
  return typeof value === 'string'
    ? value !== ''
    : typeof value === 'number' || (value !== null && typeof value === 'object' && value.$ !== 'undefined');
}
