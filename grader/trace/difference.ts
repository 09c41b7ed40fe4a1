import { equal } from './equal.js';
import { formatProperty, formatValue, formatWhole, SHOWN_WHOLE } from './format.js';
import type { Value } from './value.js';

/** Two values that differ, as text. */
export interface Difference {
  /** Where they differ, when they are too long to be shown whole: `[17].name`; else empty. */
  readonly at: string;
  readonly got: string;
  readonly wanted: string;
}

/** Two values that differ are compared at a glance up to so many characters each: three rows of a scorecard. */
const AT_A_GLANCE = 200;

/**
 * Shows two different values: whole up to 200 characters each; of longer ones the first part that differs, so that the
 * difference is never what was cut off.
 */
export function formatDifference(got: Value, wanted: Value): Difference {
  const whole = { at: '', got: formatWhole(got), wanted: formatWhole(wanted) };
  if (Math.max(whole.got.length, whole.wanted.length) <= AT_A_GLANCE) return whole;
  const part = firstPart(got, wanted);
  if (part === null) return { at: '', ...formatLeaves(got, wanted) };
  if (part.got === undefined || part.wanted === undefined) {
    return { at: part.at, got: formatPresence(part.got), wanted: formatPresence(part.wanted) };
  }
  const below = formatDifference(part.got, part.wanted);
  return { ...below, at: part.at + below.at };
}

/** A part in which two values differ; `undefined` stands for a part that is missing. */
export interface DifferentPart {
  /** Its place, as JavaScript would reach it: `[17].name`; empty for the values themselves. */
  readonly at: string;
  readonly got: Value | undefined;
  readonly wanted: Value | undefined;
  /** Whether it is a property of an object, and neither an item of a list nor its length. */
  readonly isProperty: boolean;
}

/** The first part in which two different values differ, as deep inside as can be told. */
export function findDifference(got: Value, wanted: Value): DifferentPart {
  const part = firstPart(got, wanted);
  if (part === null) return { at: '', got, wanted, isProperty: false };
  if (part.got === undefined || part.wanted === undefined) return part;
  const below = findDifference(part.got, part.wanted);
  return below.at === '' ? part : { ...below, at: part.at + below.at };
}

function firstPart(got: Value, wanted: Value): DifferentPart | null {
  if (typeof got !== 'object' || got === null || typeof wanted !== 'object' || wanted === null) return null;
  if (got.$ === 'array' && wanted.$ === 'array') return firstItem(got.items, wanted.items);
  if (got.$ === 'object' && wanted.$ === 'object') return firstEntry(got.entries, wanted.entries, formatProperty);
  if (got.$ === 'map' && wanted.$ === 'map') {
    return firstEntry(withTextKeys(got.entries), withTextKeys(wanted.entries), (key) => `.get(${key})`);
  }
  if (got.$ === 'error' && wanted.$ === 'error' && got.message !== wanted.message) {
    return { at: '.message', got: got.message, wanted: wanted.message, isProperty: true };
  }
  return null;
}

function firstItem(got: readonly Value[], wanted: readonly Value[]): DifferentPart {
  const index = got.findIndex((item, at) => at < wanted.length && !equal(item, wanted[at] as Value));
  if (index < 0) return { at: '.length', got: got.length, wanted: wanted.length, isProperty: false };
  return { at: `[${index}]`, got: got[index], wanted: wanted[index], isProperty: false };
}

type Entries = readonly (readonly [string, Value])[];

function firstEntry(got: Entries, wanted: Entries, place: (key: string) => string): DifferentPart | null {
  const came = new Map(got);
  const asked = new Map(wanted);
  for (const key of new Set([...asked.keys(), ...came.keys()])) {
    const part = { at: place(key), got: came.get(key), wanted: asked.get(key), isProperty: true };
    if (part.got === undefined || part.wanted === undefined || !equal(part.got, part.wanted)) return part;
  }
  return null;
}

function withTextKeys(entries: readonly (readonly [Value, Value])[]): Entries {
  return entries.map(([key, value]) => [formatWhole(key), value]);
}

function formatPresence(part: Value | undefined): string {
  return part === undefined ? '<missing>' : formatValue(part);
}

function formatLeaves(got: Value, wanted: Value): { got: string; wanted: string } {
  if (typeof got !== 'string' || typeof wanted !== 'string') {
    return { got: formatValue(got), wanted: formatValue(wanted) };
  }
  const from = Math.max(0, sharedStart(got, wanted) - LEAD);
  return { got: formatExcerpt(got, from), wanted: formatExcerpt(wanted, from) };
}

/** How many characters are shown before the first that differs. */
const LEAD = 40;

function sharedStart(a: string, b: string): number {
  let index = 0;
  while (index < a.length && a[index] === b[index]) index += 1;
  return index;
}

function formatExcerpt(text: string, from: number): string {
  const to = from + SHOWN_WHOLE;
  return (from > 0 ? '…' : '') + formatWhole(text.slice(from, to)) + (to < text.length ? '…' : '');
}
