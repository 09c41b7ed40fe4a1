import { equal } from '../../trace/equal.js';
import { formatDuration } from '../../trace/duration.js';
import { findPart } from '../../trace/find.js';
import { formatProperty, formatValue } from '../../trace/format.js';
import type { Value } from '../../trace/value.js';
import type { Facts } from '../facts.js';
import { failuresAbout } from '../failure.js';
import { listOf } from '../wording.js';
import { cameTooEarly, ranStraightToTheEnd } from './evidence.js';
import { diagnosis } from './rule.js';
import type { Rule } from './rule.js';

/** A promise was calculated with, which gives NaN. */
export const calculatedWithPromise: Rule = (facts, failures) => {
  const [failure] = failuresAbout(failures, 'value');
  const found = failure && findPart(failure.gotValue, isNaNValue);
  if (!found || findPart(failure.wantedValue, isNaNValue) || !stillAtWork(facts)) return null;
  const message = `result${found.at} is NaN, and ${stillAtWork(facts)} when it was given: a promise is not a number. Await it before you calculate with it.`;
  return diagnosis('forgot-await', message, startOf(facts));
};

/** A wait was begun, by a timer of the submission's own, and nobody waited for it. */
export const timerNotAwaited: Rule = ({ settlement, timersLeft, inFlight, startedAfter }, failures) => {
  const [timer] = timersLeft;
  if (settlement.outcome !== 'fulfilled' || timer === undefined || inFlight.length + startedAfter.length > 0)
    return null;
  const wrongAtOnce = settlement.at === 0 && failuresAbout(failures, 'value').length > 0;
  if (!wrongAtOnce && !cameTooEarly(failures)) return null;
  const when = `The result was there at ${formatDuration(settlement.at)}, and a timer was still set for ${formatDuration(timer.due)}`;
  const message = `${when}: nothing waits for it. Await a promise that the timer resolves.`;
  return diagnosis('forgot-await', message, timer.place);
};

/**
 * The result has the shape that was wanted, but a part of it is wrong, or it should be the very answer of a call, while
 * calls were still under way: their answers cannot be in it. A run that ended too early as a whole is another matter.
 */
export const restsOnNoAnswer: Rule = (facts, failures) => {
  const [failure] = failuresAbout(failures, 'value');
  if (failure === undefined || facts.inFlight.length === 0 || !ranStraightToTheEnd(facts)) return null;
  const { gotValue, wantedValue } = failure;
  const isAnswer = facts.inFlight.some(({ value }) => value !== null && equal(value, wantedValue));
  const wrong = isAnswer ? { at: '', got: gotValue, wanted: wantedValue } : findWrongProperty(gotValue, wantedValue);
  if (wrong === null || (!isAnswer && cameTooEarly(failures))) return null;
  const part = `result${wrong.at} is ${formatValue(wrong.got)} instead of ${formatValue(wrong.wanted)}`;
  const message = `${part}, and ${stillAtWork(facts)} when it was given: its answer cannot be in there. Await a call before you use what it gives.`;
  return diagnosis('forgot-await', message, startOf(facts));
};

/** What had not ended when the result was given, or '' when everything had. */
function stillAtWork({ inFlight, timersLeft }: Facts): string {
  if (inFlight.length > 0) return `${listOf(inFlight.map(({ label }) => label))} had not ended`;
  return timersLeft.length > 0 ? 'a timer was still set' : '';
}

function startOf({ inFlight, timersLeft }: Facts) {
  return (inFlight[0] ?? timersLeft[0])?.place ?? null;
}

interface WrongProperty {
  readonly at: string;
  readonly got: Value;
  readonly wanted: Value;
}

/** The first simple property that differs between two values of one shape. */
function findWrongProperty(got: Value, wanted: Value): WrongProperty | null {
  for (const { at, mine, theirs, isProperty } of pairsOf(got, wanted)) {
    if (equal(mine, theirs)) continue;
    const below = findWrongProperty(mine, theirs);
    if (below !== null) return { ...below, at: at + below.at };
    return isProperty && isSimple(mine) && isSimple(theirs) ? { at, got: mine, wanted: theirs } : null;
  }
  return null;
}

interface Pair {
  readonly at: string;
  readonly mine: Value;
  readonly theirs: Value;
  readonly isProperty: boolean;
}

function pairsOf(got: Value, wanted: Value): Pair[] {
  if (typeof got !== 'object' || got === null || typeof wanted !== 'object' || wanted === null) return [];
  if (got.$ === 'array' && wanted.$ === 'array' && got.items.length === wanted.items.length) {
    return got.items.map((mine, index) => ({
      at: `[${index}]`,
      mine,
      theirs: wanted.items[index] as Value,
      isProperty: false,
    }));
  }
  if (got.$ !== 'object' || wanted.$ !== 'object' || got.entries.length !== wanted.entries.length) return [];
  const asked = new Map(wanted.entries);
  if (!got.entries.every(([key]) => asked.has(key))) return [];
  return got.entries.map(([key, mine]) => ({
    at: formatProperty(key),
    mine,
    theirs: asked.get(key) as Value,
    isProperty: true,
  }));
}

function isSimple(value: Value): boolean {
  return typeof value !== 'object' || value === null || value.$ === 'undefined';
}

function isNaNValue(value: Value): boolean {
  return typeof value === 'object' && value?.$ === 'number' && value.text === 'NaN';
}
