import { equal } from '../../trace/equal.js';
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
export function sentence({ message }: Failure): string {
  return `What happened is not what is wanted: ${message}.`;
}

function describe({ got, wanted, gotValue, wantedValue }: KindAbout<'value'>): string {
  const both = `It gave ${got}, and ${wanted} is wanted.`;
  if (isUndefined(gotValue)) return `${both} Is a \`return\` missing?`;
  if (hasLostFalsy(gotValue, wantedValue)) return `${both} What counts as false is lost, and that is a result too.`;
  if (isListOfOutcomes(gotValue)) return `${both} \`Promise.allSettled\` gives objects with a status, not the values.`;
  return both;
}

function hasLostFalsy(got: Value, wanted: Value): boolean {
  const truthy = withoutFalsy(wanted);
  return truthy !== null && !equal(truthy, wanted) && equal(got, truthy);
}

/** A list or an object without its falsy parts; `null` for anything else. */
function withoutFalsy(value: Value): Value | null {
  if (typeof value !== 'object' || value === null) return null;
  if (value.$ === 'array') return { ...value, items: value.items.filter((item) => !isFalsy(item)) };
  return value.$ === 'object' ? { ...value, entries: value.entries.filter(([, item]) => !isFalsy(item)) } : null;
}

function isFalsy(value: Value): boolean {
  if (typeof value !== 'object' || value === null) return !value;
  return value.$ === 'undefined' || (value.$ === 'number' && (value.text === 'NaN' || value.text === '-0'));
}

function isListOfOutcomes(value: Value): boolean {
  if (typeof value !== 'object' || value?.$ !== 'array' || value.items.length === 0) return false;
  return value.items.every((item) => typeof item === 'object' && item?.$ === 'object' && hasStatus(item.entries));
}

function hasStatus(entries: readonly (readonly [string, Value])[]): boolean {
  return entries.some(([key, item]) => key === 'status' && (item === 'fulfilled' || item === 'rejected'));
}

function isUndefined(value: Value): boolean {
  return typeof value === 'object' && value?.$ === 'undefined';
}
