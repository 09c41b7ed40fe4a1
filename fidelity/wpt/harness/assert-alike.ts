import { assert } from './assert.js';
import { formatValue } from './format-value.js';

interface List {
  readonly length: number;
  readonly [index: number]: unknown;
}

/** The assertions of testharness.js that compare what is inside of objects, by their names there. */
export const alikeAssertions = {
  assert_array_equals: (actual: unknown, wanted: List, text?: unknown): void => {
    assert(isList(actual), `an array, got ${formatValue(actual)}`, text);
    const length = `length ${wanted.length}, got ${actual.length}: ${formatValue(actual)}`;
    assert(actual.length === wanted.length, length, text);
    for (let i = 0; i < wanted.length; i += 1) {
      assert(Object.hasOwn(actual, i) === Object.hasOwn(wanted, i), `as many holes at ${i}`, text);
      const difference = `at ${i}: ${formatValue(wanted[i])}, got ${formatValue(actual[i])}`;
      assert(Object.is(actual[i], wanted[i]), difference, text);
    }
  },
  assert_array_approx_equals: (actual: List, wanted: List, epsilon: number, text?: unknown): void => {
    assert(actual.length === wanted.length, `length ${wanted.length}, got ${actual.length}`, text);
    for (let i = 0; i < wanted.length; i += 1) {
      const near = Math.abs((actual[i] as number) - (wanted[i] as number)) <= epsilon;
      assert(near, `at ${i}: about ${formatValue(wanted[i])}, got ${formatValue(actual[i])}`, text);
    }
  },
  assert_object_equals: (actual: unknown, wanted: object, text?: unknown): void => {
    assert(typeof actual === 'object' && actual !== null, `an object, got ${formatValue(actual)}`, text);
    assertAlike(actual, wanted, text, []);
  },
};

function isList(value: unknown): value is List {
  return typeof value === 'object' && value !== null && 'length' in value;
}

function assertAlike(actual: object, wanted: object, text: unknown, above: readonly object[]): void {
  const [found, expected] = [actual, wanted] as Record<string, unknown>[];
  for (const key in found) {
    assert(Object.hasOwn(wanted, key), `no property ${key}`, text);
    const [value, other] = [found[key], expected?.[key]];
    if (isObject(value) && isObject(other)) {
      if (!above.includes(value)) assertAlike(value, other, text, [...above, actual]);
      continue;
    }
    assert(Object.is(value, other), `${key}: ${formatValue(other)}, got ${formatValue(value)}`, text);
  }
  for (const key in wanted) assert(Object.hasOwn(actual, key), `property ${key}`, text);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
