import { findDifference } from '../../trace/difference.js';
import type { DifferentPart } from '../../trace/difference.js';
import { equal } from '../../trace/equal.js';
import { formatValue } from '../../trace/format.js';
import type { Value } from '../../trace/value.js';
import { failuresAbout } from '../failure.js';
import type { Failure, KindAbout } from '../failure.js';
import { diagnosis } from './rule.js';
import type { Rule } from './rule.js';
import { describeShortage } from './shortage.js';

/** Another result came than is wanted, and no better name for it is known. */
export const wrongValue: Rule = (_, failures) => {
  const [value] = failuresAbout(failures, 'value');
  if (value === undefined || isTimeFirst(failures)) return null;
  return diagnosis('wrong-value', describe(value) + describeShortage(failures), null);
};

/** An author names first what matters most. */
function isTimeFirst(failures: readonly Failure[]): boolean {
  const first = failures.find(({ kind }) => kind.about === 'value' || kind.about === 'time');
  return first?.kind.about === 'time';
}

/** Says what failed, when no rule knows more. */
export function sentence({ message }: Pick<Failure, 'message'>): string {
  return `What happened is not what is wanted: ${message}.`;
}

function describe({ gotValue, wantedValue }: KindAbout<'value'>): string {
  const what = describePart(findDifference(gotValue, wantedValue));
  if (isUndefined(gotValue)) return `${what} Is a \`return\` missing, or the value that \`resolve\` is called with?`;
  if (hasLostFalsy(gotValue, wantedValue)) return `${what} What counts as false is a result too.`;
  if (isListOfOutcomes(gotValue) && !tellsOutcomes(wantedValue))
    return `${what} \`Promise.allSettled\` gives objects with a status, not the values.`;
  return what;
}

function describePart({ at, got, wanted }: DifferentPart): string {
  if (wanted === undefined) return `result${at} is there, and is not wanted.`;
  const came = got === undefined ? 'missing' : formatValue(got);
  return `${at === '' ? 'The result' : `result${at}`} is ${came}, and ${formatValue(wanted)} is wanted.`;
}

/** Whether nothing is wrong but that parts which count as false were left out or replaced. */
function hasLostFalsy(got: Value, wanted: Value): boolean {
  if (typeof got !== 'object' || got === null || typeof wanted !== 'object' || wanted === null) return false;
  if (got.$ === 'array' && wanted.$ === 'array') {
    const truthy = wanted.items.filter((item) => !isFalsy(item));
    if (got.items.length !== wanted.items.length) return equal(got, { $: 'array', items: truthy });
    return got.items.every((item, index) => isRightOrLostFalsy(item, wanted.items[index]));
  }
  if (got.$ !== 'object' || wanted.$ !== 'object') return false;
  const [came, asked] = [new Map(got.entries), new Map(wanted.entries)];
  return (
    [...came.keys()].every((key) => asked.has(key)) &&
    wanted.entries.every(([key, item]) => isRightOrLostFalsy(came.get(key), item))
  );
}

function isRightOrLostFalsy(got: Value | undefined, wanted: Value | undefined): boolean {
  if (wanted === undefined) return false;
  if (got === undefined) return isFalsy(wanted);
  const isGone = got === null || isUndefined(got);
  return equal(got, wanted) || (isGone && isFalsy(wanted)) || hasLostFalsy(got, wanted);
}

function isFalsy(value: Value): boolean {
  if (typeof value !== 'object' || value === null) return !value;
  return value.$ === 'undefined' || (value.$ === 'number' && (value.text === 'NaN' || value.text === '-0'));
}

function isListOfOutcomes(value: Value): boolean {
  return typeof value === 'object' && value?.$ === 'array' && value.items.length > 0 && value.items.every(isOutcome);
}

function tellsOutcomes(value: Value): boolean {
  return typeof value === 'object' && value?.$ === 'array' && value.items.some(isOutcome);
}

function isOutcome(value: Value): boolean {
  return typeof value === 'object' && value?.$ === 'object' && hasStatus(value.entries);
}

function hasStatus(entries: readonly (readonly [string, Value])[]): boolean {
  return entries.some(([key, item]) => key === 'status' && (item === 'fulfilled' || item === 'rejected'));
}

function isUndefined(value: Value): boolean {
  return typeof value === 'object' && value?.$ === 'undefined';
}
