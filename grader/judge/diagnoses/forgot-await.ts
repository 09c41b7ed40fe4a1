import type { Place } from '../../trace/events.js';
import { findPart } from '../../trace/find.js';
import type { FoundPart } from '../../trace/find.js';
import { formatValue } from '../../trace/format.js';
import type { Value } from '../../trace/value.js';
import type { Facts } from '../facts.js';
import { failuresAbout } from '../failure.js';
import type { Failure } from '../failure.js';
import { findOddPart } from './evidence.js';
import { diagnosis } from './rule.js';
import type { Rule } from './rule.js';

/** A promise stands where a value should, or its name, `[object Promise]`, stands in a text. */
export const promiseForValue: Rule = (facts, failures) => {
  for (const { where, found, place } of sights(facts, failures)) {
    if (found === null) continue;
    const name = `${where}${found.at}`;
    const what =
      typeof found.part === 'string'
        ? `${name} is ${formatValue(found.part)}: a promise was put into a text`
        : `${name} is a promise, not the value that it will give`;
    return diagnosis('forgot-await', `${what}. Await the promise, and go on with what comes out of it.`, place);
  }
  return null;
};

/** A promise came where a plain value is wanted at once: there is nothing to wait for. */
export const promiseNotWanted: Rule = (facts, failures) => {
  const [value] = failuresAbout(failures, 'value').filter(({ atOnce }) => atOnce);
  const found = value === undefined ? null : findOddPart(facts, failures, isPromise);
  if (found === null || facts.calls.length > 0) return null;
  const what = found.at === '' ? 'It returned a promise' : `result${found.at} is a promise`;
  const message = `${what}, and a plain value is wanted at once: there is nothing here to wait for. Take \`async\` away from the function.`;
  return diagnosis('wrong-value', message, null);
};

/** The code broke off because it used a promise as if it were a value. */
export const promiseBrokeCode: Rule = ({ settlement }, failures) => {
  const failed = failuresAbout(failures, 'outcome').length + failuresAbout(failures, 'error').length > 0;
  if (!failed || settlement.outcome === 'pending' || settlement.outcome === 'fulfilled') return null;
  const { value, place } = settlement;
  if (typeof value !== 'object' || value?.$ !== 'error' || !/\[object Promise\]|#<Promise>/.test(value.message))
    return null;
  const message = `${formatValue(value)}: a promise was used there as if it were a value. Await it first.`;
  return diagnosis('forgot-await', message, place);
};

/** Somewhere a promise may have come, how to name the place, what was found there, and the line it comes from. */
interface Sight {
  readonly where: string;
  readonly found: FoundPart | null;
  readonly place: Place | null;
}

function sights(facts: Facts, failures: readonly Failure[]): Sight[] {
  const look = (where: string, value: Value, place: Place | null): Sight => {
    return { where, found: findPart(value, isPromiseOrItsName), place };
  };
  const started = facts.inFlight[0]?.place ?? null;
  return [
    { where: 'result', found: findPromiseInResult(facts, failures), place: started },
    ...facts.calls.flatMap(({ args, label, place }) => [
      ...args.map((value, index) => look(`argument ${index + 1} of ${label}`, value, place)),
      look('the name of a call', label, place),
    ]),
    ...facts.logs.map(({ value, place }) => look('a logged line', value, place)),
    ...failuresAbout(failures, 'note').map(({ name, gotValue }) => look(name, gotValue, started)),
  ];
}

/** A promise in place of the whole result was given back on purpose. */
function findPromiseInResult(facts: Facts, failures: readonly Failure[]): FoundPart | null {
  const found = findOddPart(facts, failures, isPromiseOrItsName);
  return found !== null && isPromise(found.part) && found.at === '' ? null : found;
}

function isPromise(value: Value): boolean {
  return typeof value === 'object' && value?.$ === 'promise';
}

function isPromiseOrItsName(value: Value): boolean {
  return isPromise(value) || (typeof value === 'string' && value.includes('[object Promise]'));
}
