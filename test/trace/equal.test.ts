import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodePlain } from '../../grader/trace/encode-plain.js';
import { equal } from '../../grader/trace/equal.js';
import type { Value } from '../../grader/trace/value.js';

const same = (got: unknown, wanted: unknown): boolean => equal(encodePlain(got), encodePlain(wanted));

class Point {
  constructor(
    readonly x: number,
    readonly y: number,
  ) {}
}

describe('equality of values', () => {
  it.each([
    ['nested plain data', { a: [1, { b: 'x' }] }, { a: [1, { b: 'x' }] }],
    ['properties in another order', { a: 1, b: 2 }, { b: 2, a: 1 }],
    ['a class instance and a plain object of the same entries', new Point(1, 2), { x: 1, y: 2 }],
    ['NaN and NaN', NaN, NaN],
    ['big numbers', 10n, 10n],
    [
      'Maps in another order',
      new Map([
        [1, 'a'],
        [2, 'b'],
      ]),
      new Map([
        [2, 'b'],
        [1, 'a'],
      ]),
    ],
    ['Sets of objects in another order', new Set([{ a: 1 }, { b: 2 }]), new Set([{ b: 2 }, { a: 1 }])],
    ['dates of one moment', new Date(5), new Date(5)],
    ['errors of one name and message', new TypeError('no'), new TypeError('no')],
    ['an error with a cause, where none is asked for', new Error('no', { cause: 1 }), new Error('no')],
    ['regular expressions', /a/g, /a/g],
  ])('holds for %s', (_, got, wanted) => {
    expect(same(got, wanted)).toBe(true);
  });

  it.each([
    ['undefined and null', undefined, null],
    ['a hole and undefined', new Array<unknown>(1), [undefined]],
    ['a missing property and one that is undefined', {}, { a: undefined }],
    ['as many properties with other names', { a: undefined }, { b: undefined }],
    ['0 and -0', 0, -0],
    ['NaN and undefined', NaN, undefined],
    ['1 and "1"', 1, '1'],
    ['1 and 1n', 1, 1n],
    ['an empty array and an empty object', [], {}],
    ['a shorter array', [1], [1, 2]],
    ['other items in one order', [1, 2], [2, 1]],
    ['a Map with another value', new Map([[1, 'a']]), new Map([[1, 'b']])],
    ['a Set with an item twice as often', new Set([{}, {}]), new Set([{}, { a: 1 }])],
    ['errors with other names', new Error('no'), new TypeError('no')],
    ['errors with other messages', new Error('no'), new Error('yes')],
    ['an error without the cause that is asked for', new Error('no'), new Error('no', { cause: 1 })],
    [
      'inner errors in another order',
      new AggregateError([new Error('a'), new Error('b')]),
      new AggregateError([new Error('b'), new Error('a')]),
    ],
    ['dates of two moments', new Date(5), new Date(6)],
    ['a promise and its value', Promise.resolve(1), 1],
    ['a function and undefined', () => 1, undefined],
  ])('tells apart %s', (_, got, wanted) => {
    expect(same(got, wanted)).toBe(false);
  });

  it('tells two errors of the world apart that look alike', () => {
    const first: Value = { $: 'error', name: 'Error', message: 'down', id: 1 };
    expect(equal(first, { ...first, id: 2 })).toBe(false);
    expect(equal(first, { ...first })).toBe(true);
    expect(equal(first, { $: 'error', name: 'Error', message: 'down' })).toBe(true);
  });

  it('holds two things that could not be written down for different', () => {
    const unknown: Value = { $: 'other', type: 'too large' };
    expect(equal(unknown, unknown)).toBe(false);
  });

  it('compares objects that contain themselves', () => {
    const make = (name: string): unknown => {
      const node: { name: string; self?: unknown } = { name };
      node.self = node;
      return node;
    };
    expect(same(make('a'), make('a'))).toBe(true);
    expect(same(make('a'), make('b'))).toBe(false);
  });

  it('holds for any plain data and its copy', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withMap: true, withSet: true, withDate: true }), (data) => {
        expect(equal(encodePlain(data), JSON.parse(JSON.stringify(encodePlain(data))) as Value)).toBe(true);
      }),
      { seed: 1 },
    );
  });

  it('agrees with Object.is on primitives', () => {
    const primitive = fc.oneof(fc.double(), fc.string(), fc.boolean(), fc.constant(null), fc.constant(undefined));
    fc.assert(
      fc.property(primitive, primitive, (a, b) => same(a, b) === Object.is(a, b)),
      { seed: 1 },
    );
  });
});
