import { equal } from '../../trace/equal.js';
import { findPart } from '../../trace/find.js';
import type { FoundPart } from '../../trace/find.js';
import type { Value } from '../../trace/value.js';
import type { CallFact, Facts } from '../facts.js';
import { failuresAbout } from '../failure.js';
import type { Failure } from '../failure.js';

/** Whether the run settled, or logged a line, before it should have. */
export function cameTooEarly(failures: readonly Failure[]): boolean {
  const early = failuresAbout(failures, 'time').some(({ gotMs, wantedMs }) => gotMs < wantedMs);
  return early || failuresAbout(failures, 'log').some(({ timing }) => timing === 'early');
}

/** The time that was wanted when the run took longer than that; `null` when it did not. */
export function wantedSooner(failures: readonly Failure[]): number | null {
  return failuresAbout(failures, 'time').find(({ gotMs, wantedMs }) => gotMs > wantedMs)?.wantedMs ?? null;
}

/**
 * Whether the run settled at its very beginning or when a call ended: its own code ran through to the end there. A run
 * that gives up after a time of its own does not.
 */
export function ranStraightToTheEnd({ calls, makespan }: Facts): boolean {
  return makespan === 0 || calls.some(({ end }) => end === makespan);
}

/** The last call that had rejected with this error by then, when one had. @param at virtual ms */
export function callThatRejectedWith({ calls }: Facts, error: Value, at: number): CallFact | null {
  // A call that has rejected has a value: where that is `null`, it rejected with `null`.
  const rejected = calls.filter(({ outcome, value }) => outcome === 'rejected' && isSameError(value, error));
  const last = Math.max(...rejected.map(({ end }) => end ?? Infinity).filter((end) => end <= at));
  return rejected.find(({ end }) => end === last) ?? null;
}

/** What a `catch` needs to see the rejection of this call, as a sentence to add; '' where it was thrown at once. */
export function adviseOnTry(call: CallFact | null): string {
  return call === null || call.start === call.end
    ? ''
    : ' A `try` around it helps only when the promise is awaited inside.';
}

/** The number of an error that the world made; `null` for anything else. */
export function worldErrorOf(value: Value): number | null {
  return typeof value === 'object' && value?.$ === 'error' ? (value.id ?? null) : null;
}

/** Whether two errors are one: by their numbers when the world made them, else by what they look like. */
export function isSameError(a: Value, b: Value): boolean {
  const number = worldErrorOf(a);
  return number === worldErrorOf(b) && (number !== null || equal(a, b));
}

/** A part of the result that passes the test, where a result without such a part was wanted, or a rejection. */
export function findOddPart(
  { settlement }: Facts,
  failures: readonly Failure[],
  test: (part: Value) => boolean,
): FoundPart | null {
  const [value] = failuresAbout(failures, 'value');
  if (value !== undefined) return findPart(value.wantedValue, test) === null ? findPart(value.gotValue, test) : null;
  const isRejectionWanted = failuresAbout(failures, 'error').length > 0;
  return isRejectionWanted && settlement.outcome === 'fulfilled' ? findPart(settlement.value, test) : null;
}
