import { formatValue } from './format-value.js';

/** Thrown by the functions named `assert_…`. */
export class AssertionError extends Error {
  override readonly name = 'AssertionError';
}

/** Thrown by tests about what not every engine has. */
export class OptionalFeatureUnsupportedError extends AssertionError {}

let isOver = false;

/** From here on nothing fails any more: a file that is one test has said that it is done. */
export function endAssertions(): void {
  isOver = true;
}

/** @throws AssertionError when `holds` is false */
export function assert(holds: boolean, wanted: string, description: unknown): asserts holds {
  if (holds || isOver) return;
  throw new AssertionError(description === undefined ? wanted : `${description as string}: ${wanted}`);
}

/** The simple assertions of testharness.js, by their names there. */
export const assertions = {
  assert_true: (actual: unknown, text?: unknown) => assert(actual === true, `true, got ${formatValue(actual)}`, text),
  assert_false: (actual: unknown, text?: unknown) =>
    assert(actual === false, `false, got ${formatValue(actual)}`, text),
  assert_equals: (actual: unknown, wanted: unknown, text?: unknown) =>
    assert(Object.is(actual, wanted), `${formatValue(wanted)}, got ${formatValue(actual)}`, text),
  assert_not_equals: (actual: unknown, unwanted: unknown, text?: unknown) =>
    assert(!Object.is(actual, unwanted), `anything but ${formatValue(unwanted)}`, text),
  assert_in_array: (actual: unknown, list: readonly unknown[], text?: unknown) =>
    assert(list.includes(actual), `one of ${formatValue(list)}, got ${formatValue(actual)}`, text),
  assert_less_than: (actual: number, limit: number, text?: unknown) =>
    assert(actual < limit, `less than ${limit}, got ${formatValue(actual)}`, text),
  assert_less_than_equal: (actual: number, limit: number, text?: unknown) =>
    assert(actual <= limit, `at most ${limit}, got ${formatValue(actual)}`, text),
  assert_greater_than: (actual: number, limit: number, text?: unknown) =>
    assert(actual > limit, `more than ${limit}, got ${formatValue(actual)}`, text),
  assert_greater_than_equal: (actual: number, limit: number, text?: unknown) =>
    assert(actual >= limit, `at least ${limit}, got ${formatValue(actual)}`, text),
  assert_between_exclusive: (actual: number, low: number, high: number, text?: unknown) =>
    assert(low < actual && actual < high, `between ${low} and ${high}, got ${formatValue(actual)}`, text),
  assert_approx_equals: (actual: number, wanted: number, epsilon: number, text?: unknown) =>
    assert(Math.abs(actual - wanted) <= epsilon, `about ${wanted}, got ${formatValue(actual)}`, text),
  assert_regexp_match: (actual: string, pattern: RegExp, text?: unknown) =>
    assert(pattern.test(actual), `${String(pattern)}, got ${formatValue(actual)}`, text),
  assert_class_string: (object: unknown, name: string, text?: unknown) => {
    const actual: unknown = Object.prototype.toString.call(object);
    assert(actual === `[object ${name}]`, `[object ${name}], got ${formatValue(actual)}`, text);
  },
  assert_own_property: (object: object, key: PropertyKey, text?: unknown) =>
    assert(Object.hasOwn(object, key), `own property ${String(key)}`, text),
  assert_not_own_property: (object: object, key: PropertyKey, text?: unknown) =>
    assert(!Object.hasOwn(object, key), `no own property ${String(key)}`, text),
  assert_inherits: (object: object, key: PropertyKey, text?: unknown) =>
    assert(!Object.hasOwn(object, key) && key in object, `inherited property ${String(key)}`, text),
  assert_idl_attribute: (object: object, key: PropertyKey, text?: unknown) =>
    assert(key in object, `attribute ${String(key)}`, text),
  assert_implements: (condition: unknown, text?: unknown) => assert(Boolean(condition), 'implemented', text),
  assert_implements_optional: (condition: unknown, text?: unknown) => {
    if (!condition) throw new OptionalFeatureUnsupportedError(String(text));
  },
  assert_unreached: (text?: unknown) => assert(false, 'reached what is not to be reached', text),
};
