import type { ErrorValue, Value } from './value.js';

/**
 * Writes down trusted plain data, such as what a checks file wants. It reads properties as they come, so it must never
 * see a value of a submission's: a getter could run there.
 *
 * An error is written down by its name and message, with its cause and inner errors where it has them.
 */
export function encodePlain(value: unknown): Value {
  return encode(value, []);
}

function encode(value: unknown, above: readonly object[]): Value {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return encodeNumber(value);
    case 'undefined':
      return { $: 'undefined' };
    case 'bigint':
      return { $: 'bigint', text: String(value) };
    case 'symbol':
      return { $: 'symbol', text: String(value) };
    case 'function':
      return { $: 'function', name: value.name };
    case 'object':
      return value === null ? null : encodeObject(value, above);
  }
}

function encodeNumber(value: number): Value {
  if (Object.is(value, -0)) return { $: 'number', text: '-0' };
  return Number.isFinite(value) ? value : { $: 'number', text: String(value) as 'NaN' | 'Infinity' | '-Infinity' };
}

function encodeObject(value: object, above: readonly object[]): Value {
  const seen = above.lastIndexOf(value);
  if (seen >= 0) return { $: 'cycle', up: above.length - seen };
  const within = [...above, value];
  const inner = (item: unknown): Value => encode(item, within);
  if (Array.isArray(value)) return { $: 'array', items: encodeItems(value, inner) };
  if (value instanceof Error) return encodeError(value, inner);
  if (value instanceof Map) return { $: 'map', entries: [...value].map(([key, item]) => [inner(key), inner(item)]) };
  if (value instanceof Set) return { $: 'set', items: [...value].map(inner) };
  if (value instanceof Date) return { $: 'date', ms: Number.isNaN(value.getTime()) ? null : value.getTime() };
  if (value instanceof RegExp) return { $: 'regexp', text: String(value) };
  if (value instanceof Promise) return { $: 'promise' };
  const entries = Object.entries(value).map(([key, item]) => [key, inner(item)] as const);
  const type = classNameOf(value);
  return type === null ? { $: 'object', entries } : { $: 'object', type, entries };
}

function encodeItems(items: readonly unknown[], inner: (item: unknown) => Value): Value[] {
  return Array.from(items, (item, index) => (index in items ? inner(item) : { $: 'hole' }));
}

function encodeError(error: Error, inner: (item: unknown) => Value): ErrorValue {
  return {
    $: 'error',
    name: error.name,
    message: error.message,
    ...('cause' in error && { cause: inner(error.cause) }),
    ...(error instanceof AggregateError && { errors: encodeItems(error.errors, inner) }),
  };
}

function classNameOf(value: object): string | null {
  const prototype = Object.getPrototypeOf(value) as { constructor?: { name?: string } } | null;
  if (prototype === null || prototype === Object.prototype) return null;
  return prototype.constructor?.name ?? null;
}
