import type { ErrorValue, Value } from './value.js';

/**
 * Whether a value that came is the one that was wanted.
 *
 * `undefined`, `null`, a hole, a missing property, `-0` and `NaN` are all different things. The order of properties, of
 * a Map's entries and of a Set's items does not matter, nor does the class of an object. An error equals another of the
 * same name and message; its number, cause and inner errors are compared when `wanted` has them too.
 */
export function equal(got: Value, wanted: Value): boolean {
  if (typeof got !== 'object' || got === null) return Object.is(got, wanted);
  if (typeof wanted !== 'object' || wanted === null) return false;
  switch (got.$) {
    case 'array':
      return wanted.$ === 'array' && equalItems(got.items, wanted.items);
    case 'object':
      return wanted.$ === 'object' && equalProperties(got.entries, wanted.entries);
    case 'map':
      return wanted.$ === 'map' && equalUnordered(got.entries, wanted.entries, equalEntry);
    case 'set':
      return wanted.$ === 'set' && equalUnordered(got.items, wanted.items, equal);
    case 'error':
      return wanted.$ === 'error' && equalErrors(got, wanted);
    case 'date':
      return wanted.$ === 'date' && got.ms === wanted.ms;
    case 'cycle':
      return wanted.$ === 'cycle' && got.up === wanted.up;
    case 'function':
      return wanted.$ === 'function' && got.name === wanted.name;
    case 'number':
    case 'bigint':
    case 'symbol':
    case 'regexp':
      return wanted.$ === got.$ && got.text === wanted.text;
    case 'undefined':
    case 'hole':
    case 'promise':
      return wanted.$ === got.$;
    case 'other':
      // Nobody can tell whether two things that could not be written down are the same.
      return false;
  }
}

function equalItems(got: readonly Value[], wanted: readonly Value[]): boolean {
  return got.length === wanted.length && got.every((item, index) => equal(item, wanted[index] as Value));
}

type Properties = readonly (readonly [string, Value])[];

function equalProperties(got: Properties, wanted: Properties): boolean {
  if (got.length !== wanted.length) return false;
  const byKey = new Map(wanted);
  return got.every(([key, value]) => {
    const other = byKey.get(key);
    return other !== undefined && equal(value, other);
  });
}

type Entry = readonly [Value, Value];

function equalEntry(got: Entry, wanted: Entry): boolean {
  return equal(got[0], wanted[0]) && equal(got[1], wanted[1]);
}

function equalUnordered<T>(got: readonly T[], wanted: readonly T[], same: (a: T, b: T) => boolean): boolean {
  if (got.length !== wanted.length) return false;
  const left = [...wanted];
  return got.every((item) => {
    const index = left.findIndex((candidate) => same(item, candidate));
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  });
}

function equalErrors(got: ErrorValue, wanted: ErrorValue): boolean {
  if (got.name !== wanted.name || got.message !== wanted.message) return false;
  if (wanted.id !== undefined && got.id !== undefined && got.id !== wanted.id) return false;
  if (wanted.cause !== undefined && !(got.cause !== undefined && equal(got.cause, wanted.cause))) return false;
  return wanted.errors === undefined || (got.errors !== undefined && equalItems(got.errors, wanted.errors));
}
