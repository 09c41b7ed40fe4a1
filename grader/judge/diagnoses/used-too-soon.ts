import { findDifference } from '../../trace/difference.js';
import { formatDuration } from '../../trace/duration.js';
import { equal } from '../../trace/equal.js';
import { formatValue } from '../../trace/format.js';
import type { Value } from '../../trace/value.js';
import type { Facts } from '../facts.js';
import { failuresAbout } from '../failure.js';
import { listOf } from '../wording.js';
import { cameTooEarly, findOddPart, ranStraightToTheEnd } from './evidence.js';
import { diagnosis } from './rule.js';
import type { Rule } from './rule.js';

/** A promise was calculated with, which gives NaN. */
export const calculatedWithPromise: Rule = (facts, failures) => {
  const found = findOddPart(facts, failures, isNaNValue);
  const atWork = stillAtWork(facts);
  if (found === null || atWork === null) return null;
  const message = `result${found.at} is NaN, and ${atWork} when it was given: a promise is not a number. Await it before you calculate with it.`;
  return diagnosis('forgot-await', message, startOf(facts));
};

/** A wait was begun, by a timer of the submission's own, and nobody waited for it. */
export const timerNotAwaited: Rule = ({ settlement, timersLeft, inFlight, startedAfter }, failures) => {
  const [timer] = timersLeft;
  const areCallsLeft = inFlight.length + startedAfter.length > 0;
  if (settlement.outcome !== 'fulfilled' || timer === undefined || areCallsLeft) return null;
  const wrongAtOnce = settlement.at === 0 && failuresAbout(failures, 'value').length > 0;
  if (!wrongAtOnce && !cameTooEarly(failures)) return null;
  const when = `The result was there at ${formatDuration(settlement.at)}, while a timer was still set for ${formatDuration(timer.due)}`;
  const message = `${when}: the result did not wait for it. Every wait has to be a promise, and that has to be awaited or returned.`;
  return diagnosis('forgot-await', message, timer.place);
};

/**
 * The result has the shape that was wanted, but a part of it is wrong, or it should be the very answer of a call, while
 * calls were still under way: their answers cannot be in it. A run that ended too early as a whole is another matter.
 */
export const restsOnNoAnswer: Rule = (facts, failures) => {
  const [failure] = failuresAbout(failures, 'value');
  if (failure === undefined || facts.inFlight.length === 0 || !ranStraightToTheEnd(facts)) return null;
  const { got, wanted, gotValue, wantedValue } = failure;
  const isAnswer = facts.inFlight.some(({ value }) => value !== null && equal(value, wantedValue));
  const wrong = isAnswer ? `The result is ${got} instead of ${wanted}` : findWrongProperty(gotValue, wantedValue);
  if (wrong === null || (!isAnswer && cameTooEarly(failures))) return null;
  const answer = facts.inFlight.length === 1 ? 'its answer' : 'their answers';
  const message = `${wrong}, and ${stillAtWork(facts)} when it was given: ${answer} cannot be in there. Await a call before you use what it gives.`;
  return diagnosis('forgot-await', message, startOf(facts));
};

/** What had not ended when the result was given; `null` when everything had. */
function stillAtWork({ inFlight, timersLeft }: Facts): string | null {
  if (inFlight.length > 0) return `${listOf(inFlight.map(({ label }) => label))} had not ended`;
  return timersLeft.length > 0 ? 'a timer was still set' : null;
}

function startOf({ inFlight, timersLeft }: Facts) {
  return (inFlight[0] ?? timersLeft[0])?.place ?? null;
}

/** The first part that differs, when it is a simple property that should be another simple value. */
function findWrongProperty(got: Value, wanted: Value): string | null {
  const part = findDifference(got, wanted);
  if (!part.isProperty || part.got === undefined || part.wanted === undefined) return null;
  if (!isSimple(part.got) || !isSimple(part.wanted)) return null;
  return `result${part.at} is ${formatValue(part.got)} instead of ${formatValue(part.wanted)}`;
}

function isSimple(value: Value): boolean {
  return typeof value !== 'object' || value === null || value.$ === 'undefined';
}

function isNaNValue(value: Value): boolean {
  return typeof value === 'object' && value?.$ === 'number' && value.text === 'NaN';
}
