import { formatDuration } from '../../trace/duration.js';
import { formatValue } from '../../trace/format.js';
import type { Value } from '../../trace/value.js';
import type { CallFact, Facts } from '../facts.js';
import { failuresAbout } from '../failure.js';
import type { Failure } from '../failure.js';
import { listOf } from '../wording.js';
import { cameTooEarly, ranStraightToTheEnd } from './evidence.js';
import { diagnosis } from './rule.js';
import type { Rule } from './rule.js';

/** The run settled while a call that it had started went on, and it should have waited for it. */
export const floatingPromise: Rule = (facts, failures) => {
  const left = [...facts.inFlight, ...facts.startedAfter];
  if (facts.settlement.outcome === 'pending' || left.length === 0 || !shouldHaveWaited(facts, failures)) return null;
  const awaited = callsToWaitFor(facts, failures);
  const advice = awaited === null ? ADVICE : `Not all of what runs is wanted, but what ends by ${awaited.until} is.`;
  const question = isNothing(failures) ? ' Is a `return` missing?' : '';
  const message = `${describe(awaited ?? facts, facts.settlement)}. ${advice}${question}`;
  return diagnosis('floating-promise', message, (awaited?.inFlight ?? left)[0]?.place ?? null);
};

const ADVICE = 'Await all work before you give the result.';

/** Where some of the calls may go on after the end that is wanted, those that may not; `null` where none may. */
function callsToWaitFor({ inFlight, startedAfter }: Facts, failures: readonly Failure[]) {
  const time = failuresAbout(failures, 'time').find(({ gotMs, wantedMs }) => gotMs < wantedMs);
  if (time === undefined || failuresAbout(failures, 'in-flight').length > 0) return null;
  const isDue = ({ end }: CallFact) => end !== null && end <= time.wantedMs;
  const due = inFlight.filter(isDue);
  if (due.length === 0 || (due.length === inFlight.length && startedAfter.every(isDue))) return null;
  return { inFlight: due, startedAfter: [], until: formatDuration(time.wantedMs) };
}

/** Nothing at all came where something is wanted. */
function isNothing(failures: readonly Failure[]): boolean {
  return failuresAbout(failures, 'value').some(({ gotValue }) => isUndefined(gotValue));
}

function shouldHaveWaited(facts: Facts, failures: readonly Failure[]): boolean {
  if (failuresAbout(failures, 'in-flight').length > 0) return true;
  if (facts.settlement.outcome !== 'fulfilled') return false;
  return cameTooEarly(failures) || missedRejection(facts, failures) || isIncomplete(facts, failures);
}

/** The error of a call was wanted, and it came when nobody was waiting for that call any more. */
function missedRejection({ inFlight, startedAfter }: Facts, failures: readonly Failure[]): boolean {
  const rejected = [...inFlight, ...startedAfter].flatMap(({ outcome, value }) =>
    outcome === 'rejected' ? [value] : [],
  );
  return failuresAbout(failures, 'error').some(({ maker, wanted }) => {
    return maker === 'world' && rejected.some((value) => value !== null && formatValue(value) === wanted);
  });
}

/** What came is less than what was wanted: nothing, fewer items, or gaps. */
function isIncomplete(facts: Facts, failures: readonly Failure[]): boolean {
  if (!ranStraightToTheEnd(facts)) return false;
  return failuresAbout(failures, 'value').some(
    ({ gotValue, wantedValue }) => fullness(gotValue) < fullness(wantedValue),
  );
}

/** How many values there are in it, apart from `undefined` and holes. */
function fullness(value: Value): number {
  if (typeof value !== 'object' || value === null) return 1;
  if (value.$ === 'undefined' || value.$ === 'hole') return 0;
  if (value.$ === 'array' || value.$ === 'set') return 1 + sum(value.items.map(fullness));
  if (value.$ === 'object') return 1 + sum(value.entries.map(([, item]) => fullness(item)));
  return value.$ === 'map' ? 1 + sum(value.entries.map(([, item]) => fullness(item))) : 1;
}

function isUndefined(value: Value): boolean {
  return typeof value === 'object' && value?.$ === 'undefined';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function describe(
  { inFlight, startedAfter }: Pick<Facts, 'inFlight' | 'startedAfter'>,
  { outcome, at }: { outcome: string; at: number },
): string {
  const when = `${outcome === 'fulfilled' ? 'The result was there' : 'It failed'} at ${formatDuration(at)}`;
  if (inFlight.length === 0) return `${when}, and ${namesOf(startedAfter)} started only after that`;
  const [were, them] = inFlight.length === 1 ? ['was', 'it'] : ['were', 'them'];
  return `${when}, while ${namesOf(inFlight)} ${were} still running${untilOf(inFlight)}, and did not wait for ${them}`;
}

function namesOf(calls: readonly CallFact[]): string {
  return listOf(calls.map(({ label }) => label));
}

function untilOf(calls: readonly CallFact[]): string {
  const ends = calls.map(({ end }) => end).filter((end) => end !== null);
  if (ends.length < calls.length) return '';
  const last = formatDuration(Math.max(...ends));
  return calls.length === 1 ? ` (until ${last})` : ` (the last of them until ${last})`;
}
