import { formatDuration } from '../../trace/duration.js';
import type { Place } from '../../trace/events.js';
import type { CallFact, Facts } from '../facts.js';
import { failuresAbout } from '../failure.js';
import type { Failure } from '../failure.js';
import { timesOf } from '../wording.js';
import { wantedSooner } from './evidence.js';
import { isSameWork } from './overlap.js';
import { diagnosis } from './rule.js';
import type { Rule } from './rule.js';

/** Something was called more often than is wanted. */
export const calledAgain: Rule = ({ calls }, failures) => {
  const failure = failuresAbout(failures, 'calls').find(({ got, wanted }) => wanted > 0 && got > wanted);
  if (failure === undefined) return null;
  const same = calls.filter(({ label }) => label === failure.label);
  const times = `${failure.got} times, at ${timesOf(same.map(({ start }) => start))}`;
  if (failure.missing !== undefined) {
    const message = `${failure.label} was called ${times}, and ${failure.missing} was never called. Is each call for the item that it is made for?`;
    return diagnosis('called-again', message, same[failure.wanted]?.place ?? null);
  }
  const asked = failure.wanted === 1 ? 'once is enough' : `${failure.wanted} times are wanted`;
  const message = `${failure.label} was called ${times}; ${asked}. ${ADVICE}`;
  return diagnosis('called-again', message, same[failure.wanted]?.place ?? null);
};

/** It took too long, and two lines of the submission had the same work done, one after the other. */
export const workedTwice: Rule = (facts, failures) => {
  const found = wantedSooner(failures) === null ? null : findSecondLine(facts, failures);
  if (found === null) return null;
  const [first, again] = found;
  const message = `${again.label}, which line ${first.place?.line} had called already, was called anew at ${formatDuration(again.start)}: each call does the work again. ${ADVICE}`;
  return diagnosis('called-again', message, again.place);
};

const ADVICE = 'Keep the promise of a call when you need it in two places.';

/** Work done twice is looked for among so many calls, and no further. */
const MOST_CALLS = 500;

/**
 * A scenario may call a submission several times with the same work; then it is the same lines that call it. A check
 * that counts the calls has said already whether they are too many.
 */
function findSecondLine({ calls: all }: Facts, failures: readonly Failure[]): [CallFact, CallFact] | null {
  if (failuresAbout(failures, 'calls').length > 0) return null;
  const calls = all.slice(0, MOST_CALLS);
  for (const again of calls) {
    const same = calls.filter((call) => (call.endSeq ?? Infinity) < again.startSeq && isSameWork(call, again));
    const first = same.find(({ place }) => areTwoLines(place, again.place));
    if (first !== undefined && same.every(({ place }) => areTwoLines(place, again.place))) return [first, again];
  }
  return null;
}

function areTwoLines(one: Place | null, other: Place | null): boolean {
  return one !== null && other !== null && one.file === other.file && one.line !== other.line;
}
