import { describe, expect, it } from 'vitest';
import { encodePlain } from '../../grader/trace/encode-plain.js';

describe('encoding of plain data', () => {
  it.each([
    ['text', 'text'],
    [1.5, 1.5],
    [true, true],
    [null, null],
    [undefined, { $: 'undefined' }],
    [NaN, { $: 'number', text: 'NaN' }],
    [-Infinity, { $: 'number', text: '-Infinity' }],
    [-0, { $: 'number', text: '-0' }],
    [7n, { $: 'bigint', text: '7' }],
    [Symbol('s'), { $: 'symbol', text: 'Symbol(s)' }],
    [/a+/g, { $: 'regexp', text: '/a+/g' }],
    [new Date(9), { $: 'date', ms: 9 }],
    [new Date(NaN), { $: 'date', ms: null }],
    [new Map([['k', 1]]), { $: 'map', entries: [['k', 1]] }],
    [new Set([1]), { $: 'set', items: [1] }],
    [Promise.resolve(), { $: 'promise' }],
  ])('writes down %o', (value, encoded) => {
    expect(encodePlain(value)).toEqual(encoded);
  });

  it('keeps holes apart from undefined', () => {
    const sparse: unknown[] = [1, undefined];
    sparse[3] = 2;
    expect(encodePlain(sparse)).toEqual({ $: 'array', items: [1, { $: 'undefined' }, { $: 'hole' }, 2] });
  });

  it('names the class of an instance, and none of a plain object or one without prototype', () => {
    class Point {
      x = 1;
    }
    expect(encodePlain(new Point())).toEqual({ $: 'object', type: 'Point', entries: [['x', 1]] });
    expect(encodePlain({ x: 1 })).toEqual({ $: 'object', entries: [['x', 1]] });
    expect(encodePlain(Object.create(null))).toEqual({ $: 'object', entries: [] });
  });

  it('writes an error down by name and message, with what is inside it', () => {
    expect(encodePlain(new RangeError('too far'))).toEqual({ $: 'error', name: 'RangeError', message: 'too far' });
    expect(encodePlain(new AggregateError([new Error('a')], 'all', { cause: undefined }))).toEqual({
      $: 'error',
      name: 'AggregateError',
      message: 'all',
      cause: { $: 'undefined' },
      errors: [{ $: 'error', name: 'Error', message: 'a' }],
    });
  });

  it('names a function', () => {
    const load = (): number => 1;
    expect(encodePlain(load)).toEqual({ $: 'function', name: 'load' });
  });

  it('says how far up an object contains itself, and does not take a repetition for it', () => {
    const outer: { inner: { outer?: unknown }; twice: unknown } = { inner: {}, twice: null };
    outer.inner.outer = outer;
    outer.twice = outer.inner;
    expect(encodePlain(outer)).toEqual({
      $: 'object',
      entries: [
        ['inner', { $: 'object', entries: [['outer', { $: 'cycle', up: 2 }]] }],
        ['twice', { $: 'object', entries: [['outer', { $: 'cycle', up: 2 }]] }],
      ],
    });
  });
});
